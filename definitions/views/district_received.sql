-- The districts from which a kind of file has been received, whatever its period.
-- A union's record count is 0 only if its district's file came; otherwise it is missing.
select distinct kind, district_id
from received

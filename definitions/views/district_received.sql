-- The districts from which a kind of file has been received, whatever its period.
-- A count of 0 is nought only if the file of the district came, else it is missing.
select distinct kind, district_id
from received

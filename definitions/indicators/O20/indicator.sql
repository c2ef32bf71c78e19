-- Complaints and denunciations of the window settled by the due date, beyond-level and crowd ones beside it.
select period, boundary_group as unit_id, '' as category, petitions_in_time as numerator, petitions as denominator
from matter_count
union all
select period, boundary_group, 'beyond_level', petitions_beyond_level, cast(null as bigint)
from matter_count
union all
select period, boundary_group, 'crowd', petitions_by_crowds, cast(null as bigint)
from matter_count

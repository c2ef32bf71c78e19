-- Persons of cases of abuse whom the Union helped within 7 days, cases passed upward beside it.
select period, boundary_group as unit_id, '' as category, abuse_persons_helped as numerator, abuse_persons as denominator
from matter_count
union all
select period, boundary_group, 'escalated', abuse_passed, cast(null as bigint)
from matter_count

-- The grassroots unions that were open at the baseline of a period.
-- period is the later period, so that a change can be written as one join.
select p.period, u.unit_id, coalesce(u.district_id, u.parent_id) as district_id, u.area, u.boundary_group
from unit u
join period p
  on (u.valid_from is null or u.valid_from <= p.baseline_as_of)
 and (u.valid_to is null or u.valid_to > p.baseline_as_of)
where u.level = 'grassroots'
  and p.baseline_as_of is not null

-- Proposals received in the window that were passed to the level above by its end.
-- The list of a year names matters only: a union without a line had none, if each year's list came.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when k.period is not null then coalesce(m.proposals_passed, 0) end as numerator,
  case when k.period is not null then coalesce(m.proposals, 0) end as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join matter_count m on m.period = g.period and m.boundary_group = g.boundary_group

-- Complaints and denunciations of the window settled by the due date, beyond-level and crowd ones beside it.
-- The list of a year names matters only: a union without a line had none, if each year's list came.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when k.period is not null then coalesce(m.petitions_in_time, 0) end as numerator,
  case when k.period is not null then coalesce(m.petitions, 0) end as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join matter_count m on m.period = g.period and m.boundary_group = g.boundary_group
union all
select
  g.period,
  g.boundary_group,
  'beyond_level',
  case when k.period is not null then coalesce(m.petitions_beyond_level, 0) end,
  cast(null as bigint)
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join matter_count m on m.period = g.period and m.boundary_group = g.boundary_group
union all
select
  g.period,
  g.boundary_group,
  'crowd',
  case when k.period is not null then coalesce(m.petitions_by_crowds, 0) end,
  cast(null as bigint)
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join matter_count m on m.period = g.period and m.boundary_group = g.boundary_group

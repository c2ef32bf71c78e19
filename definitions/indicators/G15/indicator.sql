-- Persons of cases of abuse whom the Union helped within 7 days, cases passed upward beside it.
-- The list of a year names matters only: a union without a line had none, if each year's list came.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when k.period is not null then coalesce(m.abuse_persons_helped, 0) end as numerator,
  case when k.period is not null then coalesce(m.abuse_persons, 0) end as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join matter_count m on m.period = g.period and m.boundary_group = g.boundary_group
union all
select
  g.period,
  g.boundary_group,
  'escalated',
  case when k.period is not null then coalesce(m.abuse_passed, 0) end,
  cast(null as bigint)
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join matter_count m on m.period = g.period and m.boundary_group = g.boundary_group

-- Cases of abuse received in the window that the Union joined within 30 days, by the window's end.
-- The list of a year names matters only: a union without a line had none, if each year's list came.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when k.period is not null then coalesce(m.abuse_joined, 0) end as numerator,
  case when k.period is not null then coalesce(m.abuse, 0) end as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join matter_count m on m.period = g.period and m.boundary_group = g.boundary_group

-- Documents written, newspapers for 100 members, each year's subscriptions over each year's members, web items.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  r.documents as numerator,
  cast(null as bigint) as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join window_report_count r
  on r.period = g.period and r.boundary_group = g.boundary_group
union all
select
  g.period,
  g.boundary_group,
  'newspapers',
  r.newspapers,
  r.members
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join window_report_count r
  on r.period = g.period and r.boundary_group = g.boundary_group
union all
select
  g.period,
  g.boundary_group,
  'web_items',
  r.web_items,
  cast(null as bigint)
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join window_report_count r
  on r.period = g.period and r.boundary_group = g.boundary_group

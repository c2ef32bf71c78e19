-- Branch meetings held of those planned, and turns of attendance for each meeting held.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  r.meetings_held as numerator,
  r.meetings_planned as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join window_report_count r
  on r.period = g.period and r.boundary_group = g.boundary_group
union all
select
  g.period,
  g.boundary_group,
  'attendance',
  r.attendance,
  r.meetings_held
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join window_report_count r
  on r.period = g.period and r.boundary_group = g.boundary_group

-- Targets met of those registered, over the whole years of the window.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  r.targets_met as numerator,
  r.targets_registered as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join window_report_count r
  on r.period = g.period and r.boundary_group = g.boundary_group

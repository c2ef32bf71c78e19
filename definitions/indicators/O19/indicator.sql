-- Unions inspected or supervised by a higher level in the window, and how often for each union.
-- Known when both the district's file and the city's own came.
with checks as (
  select period, boundary_group, sum(events) as events
  from activity_for_count
  where type in ('inspection', 'supervision') and by_union = 0
  group by period, boundary_group
),
unions as (
  select period, boundary_group, count(*) as unions
  from unit_at
  group by period, boundary_group
),
counted as (
  select
    g.period,
    g.boundary_group,
    n.unions,
    case when d.district_id is not null and c.kind is not null then 1 else 0 end as received,
    coalesce(x.events, 0) as events
  from group_at g
  join period p on p.period = g.period and p.window_start is not null
  join unions n on n.period = g.period and n.boundary_group = g.boundary_group
  left join checks x on x.period = g.period and x.boundary_group = g.boundary_group
  left join district_received d on d.kind = 'activities' and d.district_id = g.district_id
  left join city_received c on c.kind = 'activities'
)
select period, boundary_group as unit_id, '' as category,
  case when received = 1 then case when events > 0 then unions else 0 end end as numerator,
  unions as denominator
from counted
union all
select period, boundary_group, 'per_union', case when received = 1 then events end, unions
from counted

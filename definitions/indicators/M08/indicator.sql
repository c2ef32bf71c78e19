-- Sets of books supplied to unions in the window, and the unions that got any.
-- Known when both the district's file and the city's own came.
with supplied as (
  select period, boundary_group, sum(quantity) as sets
  from activity_for_count
  where type = 'books'
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
    coalesce(x.sets, 0) as sets
  from group_at g
  join period p on p.period = g.period and p.window_start is not null
  join unions n on n.period = g.period and n.boundary_group = g.boundary_group
  left join supplied x on x.period = g.period and x.boundary_group = g.boundary_group
  left join district_received d on d.kind = 'activities' and d.district_id = g.district_id
  left join city_received c on c.kind = 'activities'
)
select period, boundary_group as unit_id, '' as category,
  case when received = 1 then sets end as numerator, cast(null as bigint) as denominator
from counted
union all
select period, boundary_group, 'units',
  case when received = 1 then case when sets > 0 then unions else 0 end end, unions
from counted

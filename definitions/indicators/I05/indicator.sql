-- Days of visits to unions in the window, and those spent at unions in need of support (O06).
-- Known when both the district's file and the city's own came.
with visits as (
  select period, boundary_group, sum(quantity) as days
  from activity_for_count
  where type = 'support_visit'
  group by period, boundary_group
),
need as (
  select v.period, v.unit_id as boundary_group, v.denominator as unions
  from indicator_value v
  where v.indicator = 'O06' and v.category = '' and v.level = 'grassroots'
),
counted as (
  select
    g.period,
    g.boundary_group,
    case when d.district_id is not null and c.kind is not null then 1 else 0 end as received,
    coalesce(x.days, 0) as days
  from group_at g
  join period p on p.period = g.period and p.window_start is not null
  left join visits x on x.period = g.period and x.boundary_group = g.boundary_group
  left join district_received d on d.kind = 'activities' and d.district_id = g.district_id
  left join city_received c on c.kind = 'activities'
)
select period, boundary_group as unit_id, '' as category,
  case when received = 1 then days end as numerator, cast(null as bigint) as denominator
from counted
union all
select
  c.period,
  c.boundary_group,
  'share_support',
  case when c.received = 0 or n.unions is null then null when n.unions > 0 then c.days else 0 end,
  case when c.received = 1 then c.days end
from counted c
left join need n on n.period = c.period and n.boundary_group = c.boundary_group

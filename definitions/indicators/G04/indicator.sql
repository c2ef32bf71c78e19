-- Models of gathering women that are alive at the date, by target group, and the members in them.
with counted as (
  select period, boundary_group, '' as category, sum(models) as total
  from model_count
  group by period, boundary_group
  union all
  select period, boundary_group, target_group, models
  from model_count
  union all
  select period, boundary_group, 'members', sum(members)
  from model_count
  group by period, boundary_group
),
categories as (
  select target_group as category from target_group
  union all
  select category from (values (''), ('members')) as c(category)
)
select
  g.period,
  g.boundary_group as unit_id,
  c.category,
  case when r.district_id is not null then coalesce(n.total, 0) end as numerator,
  cast(null as bigint) as denominator
from group_at g
cross join categories c
left join district_received r on r.kind = 'models' and r.district_id = g.district_id
left join counted n
  on n.period = g.period and n.boundary_group = g.boundary_group and n.category = c.category

-- Unions with models alive on the day for at least three target groups.
with covered as (
  select period, boundary_group, count(distinct target_group) as target_groups
  from model_count
  group by period, boundary_group
)
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when r.district_id is null then null when c.target_groups >= 3 then 1 else 0 end as numerator,
  1 as denominator
from group_at g
left join district_received r on r.kind = 'models' and r.district_id = g.district_id
left join covered c on c.period = g.period and c.boundary_group = g.boundary_group

-- Models alive on the day that were reviewed in the window, and those that others were made after.
with counted as (
  select period, boundary_group, sum(models) as models, sum(reviewed) as reviewed,
    sum(replicated) as replicated
  from model_count
  group by period, boundary_group
),
grounds as (
  select
    g.period,
    g.boundary_group,
    case when r.district_id is not null then coalesce(c.models, 0) end as models,
    case when r.district_id is not null then coalesce(c.reviewed, 0) end as reviewed,
    case when r.district_id is not null then coalesce(c.replicated, 0) end as replicated
  from group_at g
  join period p on p.period = g.period and p.window_start is not null
  left join district_received r on r.kind = 'models' and r.district_id = g.district_id
  left join counted c on c.period = g.period and c.boundary_group = g.boundary_group
)
select period, boundary_group as unit_id, '' as category, reviewed as numerator,
  models as denominator
from grounds
union all
select period, boundary_group, 'replicated', replicated, models
from grounds

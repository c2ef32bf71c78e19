-- Heads of branches, heads of groups and models commended in the window.
with recorded as (
  select
    period,
    place,
    sum(case when topic = 'branch_head' then quantity else 0 end) as branch_heads,
    sum(case when topic = 'group_head' then quantity else 0 end) as group_heads,
    sum(case when topic = 'model' then quantity else 0 end) as models
  from activity_count
  where type = 'commendation'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.branch_heads, 0) end as branch_heads,
    case when o.received = 1 then coalesce(x.group_heads, 0) end as group_heads,
    case when o.received = 1 then coalesce(x.models, 0) end as models
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, branch_heads + group_heads + models as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'branch_heads', branch_heads, cast(null as bigint)
from organisers
union all
select period, unit_id, 'group_heads', group_heads, cast(null as bigint)
from organisers
union all
select period, unit_id, 'models', models, cast(null as bigint)
from organisers

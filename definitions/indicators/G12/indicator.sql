-- Money raised in the window, and how much of it is not from the budget.
with recorded as (
  select
    period,
    place,
    sum(amount_vnd) as raised,
    sum(sourced_vnd) as sourced,
    sum(not_budget_vnd) as not_budget
  from activity_count
  where type = 'fundraising'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.raised, 0) end as raised,
    case when o.received = 1 then coalesce(x.sourced, 0) end as sourced,
    case when o.received = 1 then coalesce(x.not_budget, 0) end as not_budget
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, raised as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'not_budget', not_budget, sourced
from organisers

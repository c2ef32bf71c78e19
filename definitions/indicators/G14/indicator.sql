-- Schemes for special groups proposed in the window, and those of them that were approved.
with recorded as (
  select
    period,
    place,
    sum(events) as proposed,
    sum(approved) as approved
  from activity_count
  where type = 'scheme'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.proposed, 0) end as proposed,
    case when o.received = 1 then coalesce(x.approved, 0) end as approved
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, proposed as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'approved', approved, cast(null as bigint)
from organisers

-- Exchanges of core members held in the window, by the level that organised them.
with recorded as (
  select
    period,
    place,
    sum(events) as exchanges
  from activity_count
  where type = 'exchange'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.exchanges, 0) end as exchanges
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, exchanges as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, level, exchanges, cast(null as bigint)
from organisers

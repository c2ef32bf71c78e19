-- Consultation workshops held in the window, and the persons present.
with recorded as (
  select
    period,
    place,
    sum(events) as workshops,
    sum(persons) as persons
  from activity_count
  where type = 'workshop'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.workshops, 0) end as workshops,
    case when o.received = 1 then coalesce(x.persons, 0) end as persons
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, workshops as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'persons', persons, cast(null as bigint)
from organisers

-- Member organisations on the day, and their members.
with recorded as (
  select
    period,
    place,
    sum(events) as organisations,
    sum(quantity) as members
  from activity_at
  where type = 'member_organisation'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.organisations, 0) end as organisations,
    case when o.received = 1 then coalesce(x.members, 0) end as members
  from organiser_at o
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, organisations as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'members', members, cast(null as bigint)
from organisers

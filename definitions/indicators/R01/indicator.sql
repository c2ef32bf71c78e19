-- Studies begun in the window and studies accepted in it, by level.
with begun as (
  select period, place, sum(events) as studies
  from activity_count
  where type = 'research'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(b.studies, 0) end as begun,
    case when o.received = 1 then coalesce(a.accepted, 0) end as accepted
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join begun b on b.period = o.period and b.place = o.unit_id
  left join research_count a on a.period = o.period and a.place = o.unit_id
)
select period, unit_id, '' as category, begun as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'accepted', accepted, cast(null as bigint)
from organisers
union all
select period, unit_id, level, begun, cast(null as bigint)
from organisers
union all
select period, unit_id, 'accepted_' || level, accepted, cast(null as bigint)
from organisers

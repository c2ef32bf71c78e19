-- Drafts commented on in the window, and the recommendations accepted of those made.
with recorded as (
  select
    period,
    place,
    sum(events) as drafts,
    sum(quantity) as made,
    sum(quantity_done) as accepted
  from activity_count
  where type = 'criticism'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.drafts, 0) end as drafts,
    case when o.received = 1 then coalesce(x.made, 0) end as made,
    case when o.received = 1 then coalesce(x.accepted, 0) end as accepted
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, drafts as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'accepted', accepted, made
from organisers

-- Support delivered to the four unions of the border in the window, over what was pledged for it.
with given as (
  select
    period,
    place,
    sum(amount_vnd) as delivered,
    sum(quantity) as pledged,
    sum(case when topic = 'dien_bien_1' then amount_vnd else 0 end) as dien_bien_1_delivered,
    sum(case when topic = 'dien_bien_1' then quantity else 0 end) as dien_bien_1_pledged,
    sum(case when topic = 'dien_bien_2' then amount_vnd else 0 end) as dien_bien_2_delivered,
    sum(case when topic = 'dien_bien_2' then quantity else 0 end) as dien_bien_2_pledged,
    sum(case when topic = 'kon_tum_1' then amount_vnd else 0 end) as kon_tum_1_delivered,
    sum(case when topic = 'kon_tum_1' then quantity else 0 end) as kon_tum_1_pledged,
    sum(case when topic = 'kon_tum_2' then amount_vnd else 0 end) as kon_tum_2_delivered,
    sum(case when topic = 'kon_tum_2' then quantity else 0 end) as kon_tum_2_pledged
  from activity_count
  where type = 'border_support'
  group by period, place
),
city as (
  select
    o.period,
    o.unit_id,
    case when o.received = 1 then coalesce(g.delivered, 0) end as delivered,
    case when o.received = 1 then coalesce(g.pledged, 0) end as pledged,
    case when o.received = 1 then coalesce(g.dien_bien_1_delivered, 0) end as dien_bien_1_delivered,
    case when o.received = 1 then coalesce(g.dien_bien_1_pledged, 0) end as dien_bien_1_pledged,
    case when o.received = 1 then coalesce(g.dien_bien_2_delivered, 0) end as dien_bien_2_delivered,
    case when o.received = 1 then coalesce(g.dien_bien_2_pledged, 0) end as dien_bien_2_pledged,
    case when o.received = 1 then coalesce(g.kon_tum_1_delivered, 0) end as kon_tum_1_delivered,
    case when o.received = 1 then coalesce(g.kon_tum_1_pledged, 0) end as kon_tum_1_pledged,
    case when o.received = 1 then coalesce(g.kon_tum_2_delivered, 0) end as kon_tum_2_delivered,
    case when o.received = 1 then coalesce(g.kon_tum_2_pledged, 0) end as kon_tum_2_pledged
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join given g on g.period = o.period and g.place = o.unit_id
  where o.level = 'city'
)
select period, unit_id, '' as category, delivered as numerator, pledged as denominator
from city
union all
select period, unit_id, 'dien_bien_1', dien_bien_1_delivered, dien_bien_1_pledged
from city
union all
select period, unit_id, 'dien_bien_2', dien_bien_2_delivered, dien_bien_2_pledged
from city
union all
select period, unit_id, 'kon_tum_1', kon_tum_1_delivered, kon_tum_1_pledged
from city
union all
select period, unit_id, 'kon_tum_2', kon_tum_2_delivered, kon_tum_2_pledged
from city

-- Support delivered to the four unions of the border in the window, over what was pledged for it, by union and year.
with border as (
  select topic
  from (values ('dien_bien_1'), ('dien_bien_2'), ('kon_tum_1'), ('kon_tum_2')) as b(topic)
),
given as (
  select period, year, place, topic, sum(amount_vnd) as delivered, sum(quantity) as pledged
  from activity_count
  where type = 'border_support'
  group by period, year, place, topic
),
cell as (
  select
    o.period,
    o.unit_id,
    cast(y.year as string) as in_year,
    b.topic,
    case when o.received = 1 then coalesce(g.delivered, 0) end as delivered,
    case when o.received = 1 then coalesce(g.pledged, 0) end as pledged
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  join period_year y on y.period = o.period
  cross join border b
  left join given g
    on g.period = o.period and g.place = o.unit_id and g.year = y.year and g.topic = b.topic
  where o.level = 'city'
)
select period, unit_id, '' as category, sum(delivered) as numerator, sum(pledged) as denominator
from cell
group by period, unit_id
union all
select period, unit_id, topic, sum(delivered), sum(pledged)
from cell
group by period, unit_id, topic
union all
select period, unit_id, in_year, sum(delivered), sum(pledged)
from cell
group by period, unit_id, in_year
union all
select period, unit_id, topic || '_' || in_year, delivered, pledged
from cell

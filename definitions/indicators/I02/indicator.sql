-- Women in the network of jurists on the day, by profession, and the cases assisted in the window.
with women as (
  select
    period,
    place,
    sum(women) as women,
    sum(case when topic = 'lawyer' then women else 0 end) as lawyer,
    sum(case when topic = 'jurist' then women else 0 end) as jurist,
    sum(case when topic = 'prosecutor' then women else 0 end) as prosecutor,
    sum(case when topic = 'judge' then women else 0 end) as judge
  from legal_network_at
  group by period, place
),
assisted as (
  select period, place, sum(quantity_done) as cases
  from activity_count
  where type = 'legal_network'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    case when p.window_start is not null then 1 else 0 end as has_window,
    case when o.received = 1 then coalesce(w.women, 0) end as women,
    case when o.received = 1 then coalesce(w.lawyer, 0) end as lawyer,
    case when o.received = 1 then coalesce(w.jurist, 0) end as jurist,
    case when o.received = 1 then coalesce(w.prosecutor, 0) end as prosecutor,
    case when o.received = 1 then coalesce(w.judge, 0) end as judge,
    case when o.received = 1 then coalesce(a.cases, 0) end as cases
  from organiser_at o
  join period p on p.period = o.period
  left join women w on w.period = o.period and w.place = o.unit_id
  left join assisted a on a.period = o.period and a.place = o.unit_id
)
select period, unit_id, '' as category, women as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'lawyer', lawyer, cast(null as bigint)
from organisers
union all
select period, unit_id, 'jurist', jurist, cast(null as bigint)
from organisers
union all
select period, unit_id, 'prosecutor', prosecutor, cast(null as bigint)
from organisers
union all
select period, unit_id, 'judge', judge, cast(null as bigint)
from organisers
union all
select period, unit_id, 'cases', cases, cast(null as bigint)
from organisers
where has_window = 1

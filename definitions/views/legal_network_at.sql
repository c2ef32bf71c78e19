-- Women in the network of jurists at a period's as-of day, by profession: what each organiser's latest record
-- of the profession says; only organisers that are there on the day. place as in activity_count.
with record as (
  select
    p.period,
    a.unit_id,
    case when u.level = 'grassroots' then u.boundary_group else u.unit_id end as place,
    a.topic,
    a.held_on,
    sum(a.quantity) as women
  from activity a
  join unit u on u.unit_id = a.unit_id
  join period p
    on a.held_on <= p.as_of
   and (u.valid_from is null or u.valid_from <= p.as_of)
   and (u.valid_to is null or u.valid_to > p.as_of)
  where a.type = 'legal_network'
  group by
    p.period,
    a.unit_id,
    case when u.level = 'grassroots' then u.boundary_group else u.unit_id end,
    a.topic,
    a.held_on
),
latest as (
  select period, unit_id, topic, max(held_on) as held_on
  from record
  group by period, unit_id, topic
)
select r.period, r.place, r.topic, cast(sum(r.women) as bigint) as women
from record r
join latest l
  on l.period = r.period and l.unit_id = r.unit_id and l.topic = r.topic and l.held_on = r.held_on
group by r.period, r.place, r.topic

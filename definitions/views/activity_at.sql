-- What is in force at a period's as-of day: programmes and member organisations, from the day they were
-- signed or admitted to their last day; one row for each period, place, type and topic. place as in
-- activity_count.
select
  p.period,
  case when u.level = 'grassroots' then u.boundary_group else u.unit_id end as place,
  u.level,
  a.type,
  a.topic,
  count(*) as events,
  cast(coalesce(sum(a.quantity), 0) as bigint) as quantity
from activity a
join unit u on u.unit_id = a.unit_id
join period p on a.held_on <= p.as_of and (a.ended_on is null or a.ended_on >= p.as_of)
where a.type in ('programme', 'member_organisation')
group by
  p.period,
  case when u.level = 'grassroots' then u.boundary_group else u.unit_id end,
  u.level,
  a.type,
  a.topic

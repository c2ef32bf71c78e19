-- What was organised in the window: one row for each period, year, organising unit, type and topic.
-- place is where it counts: a grassroots union's group of constant boundary, else the unit itself.
-- without_persons counts those that do not say how many persons came.
-- sourced_vnd is the part of amount_vnd whose source is known; approved also holds what went further.
select
  y.period,
  y.year,
  a.unit_id,
  case when u.level = 'grassroots' then u.boundary_group else u.unit_id end as place,
  u.level,
  a.type,
  a.topic,
  count(*) as events,
  cast(coalesce(sum(a.persons), 0) as bigint) as persons,
  count(*) - count(a.persons) as without_persons,
  cast(coalesce(sum(a.amount_vnd), 0) as bigint) as amount_vnd,
  cast(coalesce(sum(case when a.money_source is not null then a.amount_vnd end), 0) as bigint)
    as sourced_vnd,
  cast(coalesce(sum(case when a.money_source <> 'budget' then a.amount_vnd end), 0) as bigint)
    as not_budget_vnd,
  cast(coalesce(sum(a.quantity), 0) as bigint) as quantity,
  cast(coalesce(sum(a.quantity_done), 0) as bigint) as quantity_done,
  cast(sum(case when a.outcome in ('approved', 'accepted', 'done') then 1 else 0 end) as bigint)
    as approved
from activity a
join unit u on u.unit_id = a.unit_id
join period_year y on a.held_on between y.starts_on and y.ends_on
group by
  y.period,
  y.year,
  a.unit_id,
  case when u.level = 'grassroots' then u.boundary_group else u.unit_id end,
  u.level,
  a.type,
  a.topic

-- What was done for grassroots unions in the window, whoever organised it: one row for each period, year,
-- group of constant boundary that the union lies in, type, and whether a union organised it (by_union = 1).
select
  y.period,
  y.year,
  u.boundary_group,
  a.type,
  case when o.level = 'grassroots' then 1 else 0 end as by_union,
  count(*) as events,
  cast(coalesce(sum(a.quantity), 0) as bigint) as quantity,
  cast(coalesce(sum(a.quantity_done), 0) as bigint) as quantity_done
from activity a
join unit u on u.unit_id = a.related_unit_id and u.level = 'grassroots'
join period_year y on a.held_on between y.starts_on and y.ends_on
left join unit o on o.unit_id = a.unit_id
group by
  y.period,
  y.year,
  u.boundary_group,
  a.type,
  case when o.level = 'grassroots' then 1 else 0 end

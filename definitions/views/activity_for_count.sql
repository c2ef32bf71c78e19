-- What was done for grassroots unions in the window, whoever organised it: one row for each period, year,
-- group of constant boundary that the union lies in, and type.
select
  y.period,
  y.year,
  u.boundary_group,
  a.type,
  count(*) as events,
  cast(coalesce(sum(a.quantity), 0) as bigint) as quantity,
  cast(coalesce(sum(a.quantity_done), 0) as bigint) as quantity_done
from activity a
join unit u on u.unit_id = a.related_unit_id and u.level = 'grassroots'
join period_year y on a.held_on between y.starts_on and y.ends_on
group by y.period, y.year, u.boundary_group, a.type

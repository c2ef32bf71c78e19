-- Who holds which seat at a period's as-of day: one row for each period, union, role and person. About single
-- persons: indicators read officer_count instead.
-- changed: the term began in the window, unless it goes on with one that the same person had in the same role
-- until that day in a union that a boundary change made part of this one.
with going_on as (
  select distinct o.person_key, o.unit_id, o.role, o.started_on
  from officer_term o
  join unit u on u.unit_id = o.unit_id and u.valid_from = o.started_on
  join officer_term earlier
    on earlier.person_key = o.person_key
   and earlier.role = o.role
   and earlier.ended_on = o.started_on
   and earlier.unit_id <> o.unit_id
  join unit b on b.unit_id = earlier.unit_id and b.boundary_group = u.boundary_group
)
select
  p.period,
  o.unit_id,
  o.role,
  o.person_key,
  min(case when o.started_on between p.window_start and p.window_end and g.person_key is null
           then 1 else 0 end) as changed,
  min(case when o.need_recorded_on between p.window_start and p.window_end
           then o.need_recorded_on end) as need_on
from officer_term o
join period p
  on o.started_on <= p.as_of and (o.ended_on is null or o.ended_on > p.as_of)
left join going_on g
  on g.person_key = o.person_key
 and g.unit_id = o.unit_id
 and g.role = o.role
 and g.started_on = o.started_on
group by p.period, o.unit_id, o.role, o.person_key

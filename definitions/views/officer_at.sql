-- Who holds which seat at a period's as-of day: one row for each period, union, role and person. About single
-- persons: indicators read officer_count instead.
-- changed: she took the seat in the window. A term that goes on with an earlier one of hers in the same role, without a
-- day between, takes no seat: in the same union (a new term of office), or on the day a boundary change began the
-- union, in one that became part of it. A seat taken in the window stays so, whatever terms follow. Who held the role in
-- two unions that became one has had the seat of the new one since the earlier of both.
with going_on as (
  select distinct o.person_key, o.unit_id, o.role, o.started_on
  from officer_term o
  join unit u on u.unit_id = o.unit_id
  join officer_term earlier
    on earlier.person_key = o.person_key
   and earlier.role = o.role
   and earlier.started_on < o.started_on
   and (earlier.ended_on is null or earlier.ended_on >= o.started_on)
  join unit b on b.unit_id = earlier.unit_id
  where b.unit_id = u.unit_id
     or (u.valid_from = o.started_on and b.boundary_group = u.boundary_group)
),
taken as (
  select o.person_key, o.role, o.unit_id, u.boundary_group, o.started_on
  from officer_term o
  join unit u on u.unit_id = o.unit_id
  left join going_on g
    on g.person_key = o.person_key
   and g.unit_id = o.unit_id
   and g.role = o.role
   and g.started_on = o.started_on
  where g.person_key is null
),
until_change as (
  -- Seats held until a boundary change began another union on the same ground.
  select distinct e.person_key, e.role, e.unit_id, n.unit_id as next_unit
  from officer_term e
  join unit u on u.unit_id = e.unit_id
  join unit n
    on n.boundary_group = u.boundary_group
   and e.started_on < n.valid_from
   and (e.ended_on is null or e.ended_on >= n.valid_from)
),
of_union as (
  -- When she took the seat of each union of the group last, before or with the term.
  select o.person_key, o.unit_id, o.role, o.started_on, t.unit_id as taken_in,
    max(t.started_on) as since
  from officer_term o
  join unit u on u.unit_id = o.unit_id
  join taken t
    on t.person_key = o.person_key
   and t.role = o.role
   and t.boundary_group = u.boundary_group
   and t.started_on <= o.started_on
  group by o.person_key, o.unit_id, o.role, o.started_on, t.unit_id
),
held as (
  -- Since when she has had the seat of each term: since she took it in the union itself; else since the earliest of
  -- those that she held until the union began.
  select f.person_key, f.unit_id, f.role, f.started_on,
    coalesce(
      max(case when f.taken_in = f.unit_id then f.since end),
      min(case when c.unit_id is not null then f.since end),
      max(f.since)) as since
  from of_union f
  left join until_change c
    on c.person_key = f.person_key
   and c.role = f.role
   and c.unit_id = f.taken_in
   and c.next_unit = f.unit_id
  group by f.person_key, f.unit_id, f.role, f.started_on
)
select
  p.period,
  o.unit_id,
  o.role,
  o.person_key,
  min(case when h.since between p.window_start and p.window_end then 1 else 0 end) as changed,
  min(case when o.need_recorded_on between p.window_start and p.window_end
           then o.need_recorded_on end) as need_on
from officer_term o
join period p
  on o.started_on <= p.as_of and (o.ended_on is null or o.ended_on > p.as_of)
join held h
  on h.person_key = o.person_key
 and h.unit_id = o.unit_id
 and h.role = o.role
 and h.started_on = o.started_on
group by p.period, o.unit_id, o.role, o.person_key

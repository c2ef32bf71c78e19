-- Women who took part as non-members, each with her first activity as a non-member in the window, when a grassroots
-- union organised it: one row for each period and woman. admitted_on: when she was first admitted, to any union, within
-- 6 months after it and by the as-of day; missing: she was not. About single persons: indicators read guest_count instead.
-- Who came first to what a district or the city organised is not here.
with candidate as (
  -- Not those whom one spell of membership covers from their first day to their last: nearly all are members
  -- throughout, and need not be looked at again.
  select distinct a.person_key
  from person_activity a
  where a.first_on is not null
    and not exists (
      select 1
      from member m
      where m.person_key = a.person_key
        and m.joined_on <= a.first_on
        and (m.left_on is null or m.left_on > a.last_on)
    )
),
visit_of_guest as (
  select t.person_key, t.activity_id, t.held_on
  from participation t
  join candidate c on c.person_key = t.person_key
  where not exists (
    select 1
    from member m
    where m.person_key = t.person_key
      and m.joined_on <= t.held_on
      and (m.left_on is null or m.left_on > t.held_on)
  )
),
visit as (
  select
    p.period,
    g.person_key,
    g.activity_id,
    g.held_on,
    a.unit_id,
    a.level,
    row_number() over (
      partition by p.period, g.person_key order by g.held_on, g.activity_id) as visit
  from visit_of_guest g
  join activity a on a.activity_id = g.activity_id
  join period p on g.held_on between p.window_start and p.window_end
)
select v.period, v.person_key, v.activity_id, v.held_on, v.unit_id, u.boundary_group,
  min(m.joined_on) as admitted_on
from visit v
join unit u on u.unit_id = v.unit_id
join period p on p.period = v.period
left join member m
  on m.person_key = v.person_key
 and m.join_reason = 'admitted'
 and m.joined_on > v.held_on
 and m.joined_on <= cast(v.held_on + interval '6' month as date)
 and m.joined_on <= p.as_of
where v.visit = 1 and v.level = 'grassroots'
group by v.period, v.person_key, v.activity_id, v.held_on, v.unit_id, u.boundary_group

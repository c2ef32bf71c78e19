-- Women who took part as non-members, each at the union group whose activity was her first as a non-member in
-- the window, and those admitted to any union within 6 months after it and by the as-of day: one row for each period
-- and group.
-- Who came first to what a district or the city organised is counted nowhere.
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
guest as (
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
    g.held_on,
    a.unit_id,
    a.level,
    row_number() over (
      partition by p.period, g.person_key order by g.held_on, g.activity_id) as visit
  from guest g
  join activity a on a.activity_id = g.activity_id
  join period p on g.held_on between p.window_start and p.window_end
),
first_visit as (
  select period, person_key, held_on, unit_id
  from visit
  where visit = 1 and level = 'grassroots'
),
joined as (
  select distinct f.period, f.person_key
  from first_visit f
  join period p on p.period = f.period
  join member m
    on m.person_key = f.person_key
   and m.join_reason = 'admitted'
   and m.joined_on > f.held_on
   and m.joined_on <= cast(f.held_on + interval '6' month as date)
   and m.joined_on <= p.as_of
)
select f.period, u.boundary_group, count(*) as guests, count(j.person_key) as joined
from first_visit f
join unit u on u.unit_id = f.unit_id
left join joined j on j.period = f.period and j.person_key = f.person_key
group by f.period, u.boundary_group

-- Admissions of the window that lie 12 months or more before the as-of day, and those of them after which the
-- person was a member of any union 12 months later: one row for each period and constant-boundary group.
with admission as (
  select
    p.period,
    u.boundary_group,
    m.person_key,
    m.unit_id,
    m.joined_on,
    cast(m.joined_on + interval '12' month as date) as year_later
  from member m
  join period p on m.joined_on between p.window_start and p.window_end
  join unit u on u.unit_id = m.unit_id
  where m.join_reason = 'admitted'
    and cast(m.joined_on + interval '12' month as date) <= p.as_of
),
kept as (
  select distinct a.period, a.person_key, a.unit_id, a.joined_on
  from admission a
  join member m
    on m.person_key = a.person_key
   and m.joined_on <= a.year_later
   and (m.left_on is null or m.left_on > a.year_later)
)
select a.period, a.boundary_group, count(*) as admitted, count(k.person_key) as kept
from admission a
left join kept k
  on k.period = a.period
 and k.person_key = a.person_key
 and k.unit_id = a.unit_id
 and k.joined_on = a.joined_on
group by a.period, a.boundary_group

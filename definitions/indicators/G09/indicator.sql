-- Members at the date who took part in at least one activity in the window, and their turns.
-- Persons and turns are two counts and are never added to each other.
with active as (
  select distinct p.period, m.unit_id, m.person_key
  from member m
  join period p
    on p.window_start is not null
   and m.joined_on <= p.as_of
   and (m.left_on is null or m.left_on > p.as_of)
),
took_part as (
  select p.period, t.person_key, sum(t.turns) as turns
  from participation t
  join period p on t.held_on between p.window_start and p.window_end
  group by p.period, t.person_key
),
counted as (
  select
    a.period,
    a.unit_id,
    count(*) as members,
    count(t.person_key) as took_part,
    coalesce(sum(t.turns), 0) as turns
  from active a
  left join took_part t on t.period = a.period and t.person_key = a.person_key
  group by a.period, a.unit_id
),
unions as (
  select
    u.period,
    u.unit_id,
    case when m.district_id is not null then coalesce(c.members, 0) end as members,
    case when m.district_id is not null and t.district_id is not null
         then coalesce(c.took_part, 0) end as took_part,
    case when m.district_id is not null and t.district_id is not null
         then coalesce(c.turns, 0) end as turns
  from unit_at u
  join period p on p.period = u.period and p.window_start is not null
  left join district_received m on m.kind = 'members' and m.district_id = u.district_id
  left join district_received t on t.kind = 'participations' and t.district_id = u.district_id
  left join counted c on c.period = u.period and c.unit_id = u.unit_id
)
select period, unit_id, '' as category, took_part as numerator, members as denominator
from unions
union all
select period, unit_id, 'turns', turns, cast(null as bigint)
from unions

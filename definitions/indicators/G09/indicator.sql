-- Members at the date who took part in at least one activity in the window, and their turns.
-- Persons and turns are two counts and are never added to each other. Distinct persons do not add up, so they are
-- given for each place of each level: the unions' persons, less those who were counted once more in another union.
with unions as (
  select
    u.period,
    u.unit_id,
    case when m.district_id is not null then coalesce(c.members, 0) end as members,
    case when m.district_id is not null and t.district_id is not null
         then coalesce(c.took_part, 0) end as took_part,
    case when m.district_id is not null and t.district_id is not null
         then coalesce(c.took_part_last_year, 0) end as last_year,
    case when m.district_id is not null and t.district_id is not null
         then coalesce(c.turns, 0) end as turns
  from unit_at u
  join period p on p.period = u.period and p.window_start is not null
  left join district_received m on m.kind = 'members' and m.district_id = u.district_id
  left join district_received t on t.kind = 'participations' and t.district_id = u.district_id
  left join member_count c on c.period = u.period and c.unit_id = u.unit_id
),
places as (
  select x.period, x.level, x.place, sum(u.took_part) as took_part
  from unions u
  join place_at x on x.period = u.period and x.unit_id = u.unit_id
  group by x.period, x.level, x.place
)
select period, unit_id, '' as category, took_part as numerator, members as denominator
from unions
union all
select period, unit_id, 'last_year', last_year, members
from unions
union all
select period, unit_id, 'turns', turns, cast(null as bigint)
from unions
union all
select period, unit_id, 'turns_per_member', turns, members
from unions
union all
select x.period, x.place, 'persons', x.took_part - coalesce(t.surplus, 0), cast(null as bigint)
from places x
left join took_part_twice t
  on t.period = x.period and t.level = x.level and t.place = x.place

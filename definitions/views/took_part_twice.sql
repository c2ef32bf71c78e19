-- Members at the as-of day who took part in the window and are members of more than one union: how many times too
-- often they are counted when the unions of a place are added up; one row for each period and place that has any.
-- Only unions whose district sent its members and its lists of participants.
with part as (
  select m.period, m.person_key, u.unit_id
  from member_at m
  join person_activity a on a.period = m.period and a.person_key = m.person_key
  join unit_at u on u.period = m.period and u.unit_id = m.unit_id
  join district_received r on r.kind = 'members' and r.district_id = u.district_id
  join district_received t on t.kind = 'participations' and t.district_id = u.district_id
  where m.active = 1 and a.turns is not null
),
several as (
  select period, person_key
  from part
  group by period, person_key
  having count(*) > 1
),
placed as (
  select p.period, x.level, x.place, p.person_key, count(*) as unions
  from several s
  join part p on p.period = s.period and p.person_key = s.person_key
  join place_at x on x.period = p.period and x.unit_id = p.unit_id
  group by p.period, x.level, x.place, p.person_key
)
select period, level, place, cast(sum(unions - 1) as bigint) as surplus
from placed
where unions > 1
group by period, level, place

-- Who learned at courses in the window: distinct persons and their turns for each place of each level, placed
-- by who organised the course. A person counts once in a place, however many courses she took there.
with learner as (
  select
    p.period,
    t.person_key,
    t.turns,
    u.level,
    u.area,
    u.district_id,
    case when u.level = 'grassroots' then u.boundary_group else u.unit_id end as place
  from participation t
  join activity a on a.activity_id = t.activity_id and a.type = 'training'
  join unit u on u.unit_id = a.unit_id
  join period p on t.held_on between p.window_start and p.window_end
)
select period, level, place, count(distinct person_key) as persons, cast(sum(turns) as bigint) as turns
from learner
where level = 'grassroots'
group by period, level, place
union all
select period, 'district', district_id, count(distinct person_key), cast(sum(turns) as bigint)
from learner
where level <> 'city'
group by period, district_id
union all
select period, 'area', area, count(distinct person_key), cast(sum(turns) as bigint)
from learner
where level = 'grassroots'
group by period, area
union all
select l.period, 'city', c.unit_id, count(distinct l.person_key), cast(sum(l.turns) as bigint)
from learner l
cross join (select unit_id from unit where level = 'city') c
group by l.period, c.unit_id

-- Who learned at courses in the window: distinct persons and their turns for each place of each level, placed
-- by who organised the course; in all (organiser '') and by the level that organised it. A person counts once in a
-- place, however many courses she took there, and once for each level that organised one.
with learner as (
  select
    p.period,
    t.person_key,
    t.turns,
    u.level as organiser,
    x.level,
    case x.level
      when 'grassroots' then u.boundary_group
      when 'district' then u.district_id
      when 'area' then u.area
      else c.unit_id
    end as place
  from participation t
  join activity a on a.activity_id = t.activity_id and a.type = 'training'
  join unit u on u.unit_id = a.unit_id
  join period p on t.held_on between p.window_start and p.window_end
  cross join (values ('grassroots'), ('district'), ('area'), ('city')) as x(level)
  cross join (select unit_id from unit where level = 'city') c
  where x.level = 'city' or u.level = 'grassroots' or (x.level = 'district' and u.level = 'district')
)
select
  period,
  level,
  place,
  coalesce(organiser, '') as organiser,
  count(distinct person_key) as persons,
  cast(sum(turns) as bigint) as turns
from learner
group by grouping sets ((period, level, place), (period, level, place, organiser))

-- Courses held in the window, by the level that organised them, and who learned there.
-- Distinct persons do not add up, so persons and turns are given for each place of each level.
with held as (
  select period, place, sum(events) as courses
  from activity_count
  where type = 'training'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(h.courses, 0) end as courses
  from organiser_at o
  join period p on p.period = o.period and p.window_start is not null
  left join held h on h.period = o.period and h.place = o.unit_id
),
union_reported as (
  -- Learners of a district are known when both its activities and its lists of participants came.
  select
    u.period,
    u.unit_id,
    u.boundary_group,
    case when a.district_id is not null and t.district_id is not null then 1 else 0 end as received
  from unit_at u
  join period p on p.period = u.period and p.window_start is not null
  left join district_received a on a.kind = 'activities' and a.district_id = u.district_id
  left join district_received t on t.kind = 'participations' and t.district_id = u.district_id
),
places as (
  select
    r.period,
    x.level,
    case when x.level = 'grassroots' then r.boundary_group else x.place end as place,
    max(r.received) as received
  from union_reported r
  join place_at x on x.period = r.period and x.unit_id = r.unit_id
  group by r.period, x.level, case when x.level = 'grassroots' then r.boundary_group else x.place end
),
by_level as (
  select organiser
  from (values (''), ('city'), ('district'), ('grassroots')) as b(organiser)
),
learners as (
  select
    x.period,
    x.place,
    case when b.organiser = '' then '' else '_' || b.organiser end as suffix,
    case when x.received = 1 then coalesce(c.persons, 0) end as persons,
    case when x.received = 1 then coalesce(c.turns, 0) end as turns
  from places x
  cross join by_level b
  left join course_count c
    on c.period = x.period and c.level = x.level and c.place = x.place and c.organiser = b.organiser
)
select period, unit_id, '' as category, courses as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, 'courses_' || level, courses, cast(null as bigint)
from organisers
union all
select period, place, 'persons' || suffix, persons, cast(null as bigint)
from learners
union all
select period, place, 'turns' || suffix, turns, cast(null as bigint)
from learners

-- Unions that held a dialogue or forum of their own in each year of the window in which they were
-- open, and how many, with how many persons.
with held as (
  select period, year, unit_id, sum(events) as events, sum(persons) as persons,
    sum(without_persons) as without_persons
  from activity_count
  where type in ('dialogue', 'forum')
  group by period, year, unit_id
),
unions as (
  select
    u.period,
    u.unit_id,
    v.valid_from,
    r.district_id as received
  from unit_at u
  join unit v on v.unit_id = u.unit_id
  join period p on p.period = u.period and p.window_start is not null
  left join district_received r on r.kind = 'activities' and r.district_id = u.district_id
),
years as (
  -- One row for each union and each year it was open in, with the number held in it.
  select x.period, x.unit_id, y.year, coalesce(h.events, 0) as held_in_year
  from unions x
  join period_year y
    on y.period = x.period and (x.valid_from is null or x.valid_from <= y.ends_on)
  left join held h on h.period = x.period and h.unit_id = x.unit_id and h.year = y.year
),
every_year as (
  select period, unit_id, case when min(held_in_year) > 0 then 1 else 0 end as in_each,
    count(*) as years
  from years
  group by period, unit_id
),
in_window as (
  select
    x.period,
    x.unit_id,
    coalesce(sum(h.events), 0) as events,
    coalesce(sum(h.persons), 0) as persons,
    coalesce(sum(h.without_persons), 0) as without_persons
  from unions x
  left join held h on h.period = x.period and h.unit_id = x.unit_id
  group by x.period, x.unit_id
)
select
  x.period,
  x.unit_id,
  '' as category,
  case when x.received is not null then e.in_each end as numerator,
  1 as denominator
from unions x
join every_year e on e.period = x.period and e.unit_id = x.unit_id
union all
select x.period, x.unit_id, 'events',
  case when x.received is not null then w.events end, cast(null as bigint)
from unions x
join in_window w on w.period = x.period and w.unit_id = x.unit_id
union all
-- A year in which the union was not yet open is none of its years.
select x.period, x.unit_id, 'per_year', case when x.received is not null then w.events end, e.years
from unions x
join in_window w on w.period = x.period and w.unit_id = x.unit_id
join every_year e on e.period = x.period and e.unit_id = x.unit_id
union all
-- One that does not say how many came leaves the sum unknown.
select x.period, x.unit_id, 'persons',
  case when x.received is not null and w.without_persons = 0 then w.persons end, cast(null as bigint)
from unions x
join in_window w on w.period = x.period and w.unit_id = x.unit_id

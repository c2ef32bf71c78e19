-- Unions that led a supervision in each year of the window in which they were open, and the supervisions led
-- by all levels. The share is about unions only, so districts and the city have no row in it.
with led as (
  select period, year, place, sum(events) as supervisions
  from activity_count
  where type = 'supervision'
  group by period, year, place
),
years as (
  select u.period, u.unit_id, u.boundary_group, min(coalesce(l.supervisions, 0)) as fewest
  from unit_at u
  join unit v on v.unit_id = u.unit_id
  join period_year y
    on y.period = u.period and (v.valid_from is null or v.valid_from <= y.ends_on)
  left join led l on l.period = u.period and l.place = u.boundary_group and l.year = y.year
  group by u.period, u.unit_id, u.boundary_group
),
unions as (
  select period, boundary_group, count(*) as unions,
    sum(case when fewest > 0 then 1 else 0 end) as every_year
  from years
  group by period, boundary_group
),
in_window as (
  select period, place, sum(supervisions) as supervisions
  from led
  group by period, place
)
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when r.district_id is not null then n.every_year end as numerator,
  n.unions as denominator
from group_at g
join unions n on n.period = g.period and n.boundary_group = g.boundary_group
left join district_received r on r.kind = 'activities' and r.district_id = g.district_id
union all
select
  o.period,
  o.unit_id,
  'supervisions',
  case when o.received = 1 then coalesce(w.supervisions, 0) end,
  cast(null as bigint)
from organiser_at o
join period p on p.period = o.period and p.window_start is not null
left join in_window w on w.period = o.period and w.place = o.unit_id

-- Unions whose finances were inspected in each year of the window in which they were open, and what was found.
-- Inspections are known when both the district's file and the city's own came.
with inspected as (
  select period, year, boundary_group, sum(events) as inspections, sum(quantity) as violations,
    sum(quantity_done) as disciplined
  from activity_for_count
  where type = 'finance_inspection'
  group by period, year, boundary_group
),
years as (
  select u.period, u.unit_id, u.boundary_group, min(coalesce(i.inspections, 0)) as fewest
  from unit_at u
  join unit v on v.unit_id = u.unit_id
  join period_year y
    on y.period = u.period and (v.valid_from is null or v.valid_from <= y.ends_on)
  left join inspected i
    on i.period = u.period and i.boundary_group = u.boundary_group and i.year = y.year
  group by u.period, u.unit_id, u.boundary_group
),
unions as (
  select period, boundary_group, count(*) as unions,
    sum(case when fewest > 0 then 1 else 0 end) as every_year
  from years
  group by period, boundary_group
),
found as (
  select period, boundary_group, sum(inspections) as inspections, sum(violations) as violations,
    sum(disciplined) as disciplined
  from inspected
  group by period, boundary_group
),
counted as (
  select
    g.period,
    g.boundary_group,
    n.unions,
    n.every_year,
    case when d.district_id is not null and c.kind is not null then 1 else 0 end as received,
    coalesce(f.inspections, 0) as inspections,
    coalesce(f.violations, 0) as violations,
    coalesce(f.disciplined, 0) as disciplined
  from group_at g
  join unions n on n.period = g.period and n.boundary_group = g.boundary_group
  left join found f on f.period = g.period and f.boundary_group = g.boundary_group
  left join district_received d on d.kind = 'activities' and d.district_id = g.district_id
  left join city_received c on c.kind = 'activities'
)
select period, boundary_group as unit_id, '' as category,
  case when received = 1 then every_year end as numerator, unions as denominator
from counted
union all
select period, boundary_group, 'violations',
  case when received = 1 then violations end, case when received = 1 then inspections end
from counted
union all
select period, boundary_group, 'disciplined',
  case when received = 1 then disciplined end, cast(null as bigint)
from counted

-- Unions that needed support at the baseline and were visited in the window, and the visits to them.
-- Needed: rated average or weak, fewer than half of the women attracted, or in a complex area. One is enough to say
-- yes, but to say no rating and rate must be known. The list of complex areas is taken as whole.
with judged as (
  select
    b.period,
    b.boundary_group,
    s.needs_support as low_rating,
    x.unit_id is not null as complex,
    -- A union to which the rate does not apply, such as a market's, has no row there.
    case when v.unit_id is null then false
         when v.status in ('observed', 'zero') then 2 * v.numerator < v.denominator end as below_half
  from unit_at_baseline b
  join period p on p.period = b.period and p.window_start is not null
  left join rating r on r.unit_id = b.unit_id and r.year = p.baseline_rating_year
  left join rating_scheme s on s.scheme = r.scheme and s.level = r.level
  left join indicator_value v
    on v.indicator = 'O01' and v.category = '' and v.level = 'grassroots'
   and v.period = p.baseline_period and v.unit_id = b.unit_id
  left join complex_unit x on x.unit_id = b.unit_id
),
need as (
  select
    period,
    boundary_group,
    sum(case when complex or low_rating or below_half then 1 else 0 end) as unions,
    sum(case when complex or low_rating or below_half then 0
             when low_rating is null or below_half is null then 1 else 0 end) as unknown
  from judged
  group by period, boundary_group
),
visits as (
  select period, boundary_group, sum(events) as visits
  from activity_for_count
  where type = 'support_visit'
  group by period, boundary_group
),
counted as (
  select
    g.period,
    g.boundary_group,
    case when n.unknown = 0 then n.unions end as unions,
    -- Visits are known when both the district's file and the city's own came.
    case when n.unknown > 0 or d.district_id is null or c.kind is null then null
         when n.unions = 0 then 0
         else coalesce(v.visits, 0) end as visits
  from group_at g
  join need n on n.period = g.period and n.boundary_group = g.boundary_group
  left join visits v on v.period = g.period and v.boundary_group = g.boundary_group
  left join district_received d on d.kind = 'activities' and d.district_id = g.district_id
  left join city_received c on c.kind = 'activities'
)
select
  period,
  boundary_group as unit_id,
  '' as category,
  case when visits > 0 then unions else visits end as numerator,
  unions as denominator
from counted
union all
select period, boundary_group, 'visits', visits, unions
from counted

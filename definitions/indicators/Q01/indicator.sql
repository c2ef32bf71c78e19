-- The quality index of each union: weighted points of its components, in hundredths of a point so that they stay
-- whole numbers. A component's bounds are the percentiles of the first period that has it.
with given as (
  select v.period, v.unit_id, c.indicator, c.category, c.higher, c.weight, c.low_percent,
    c.high_percent, c.minimum_percent, p.as_of,
    cast(v.numerator as double) / coalesce(cast(v.denominator as double), cast(1 as double)) as x
  from indicator_value v
  join quality_component c on c.indicator = v.indicator and c.category = v.category
  join period p on p.period = v.period
  where v.level = 'grassroots' and v.status in ('observed', 'zero')
),
frozen as (
  select indicator, category, min(as_of) as as_of from given group by indicator, category
),
placed as (
  select g.indicator, g.category, g.x, g.low_percent, g.high_percent,
    row_number() over (partition by g.indicator, g.category order by g.x) as place,
    count(*) over (partition by g.indicator, g.category) as unions
  from given g
  join frozen f on f.indicator = g.indicator and f.category = g.category and f.as_of = g.as_of
),
bounds as (
  select indicator, category,
    min(case when place * 100 >= low_percent * unions then x end) as low,
    min(case when place * 100 >= high_percent * unions then x end) as high
  from placed
  group by indicator, category
),
pointed as (
  select g.period, g.unit_id, g.weight, g.minimum_percent,
    case when g.higher
      then least(greatest((g.x - b.low) / (b.high - b.low), cast(0 as double)), cast(1 as double))
      else cast(1 as double)
        - least(greatest((g.x - b.low) / (b.high - b.low), cast(0 as double)), cast(1 as double))
    end as points
  from given g
  join bounds b on b.indicator = g.indicator and b.category = g.category and b.high > b.low
),
weighed as (
  select period, unit_id, sum(weight * cast(floor(points * 10000) as bigint)) as score,
    sum(weight) as weight, max(minimum_percent) as minimum_percent
  from pointed
  group by period, unit_id
),
whole as (
  select sum(weight) as weight from quality_component
)
select u.period, u.unit_id, '' as category,
  case when w.weight * 100 >= w.minimum_percent * t.weight then w.score end as numerator,
  case when w.weight * 100 >= w.minimum_percent * t.weight then w.weight * 100 end as denominator
from unit_at u
cross join whole t
left join weighed w on w.period = u.period and w.unit_id = u.unit_id

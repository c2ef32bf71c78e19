-- Targets reached, of the targets that bind a unit: "k of n targets". The targets are data.
-- A value that is not reported, has no denominator, or rests on too few unions to be published neither
-- reaches a target nor misses it.
with bound as (
  select
    t.period,
    t.level,
    v.unit_id,
    t.comparator,
    v.value as reached,
    cast(t.value as double) as wanted,
    v.status in ('observed', 'zero') and v.publishable as known
  from target t
  join indicator_value v
    on v.indicator = t.indicator
   and v.category = t.category
   and v.period = t.period
   and v.level = t.level
   and (t.unit_id is null or t.unit_id = v.unit_id)
)
select
  period,
  unit_id,
  level as category,
  sum(case
    when not known then null
    when comparator = '>=' and reached >= wanted then 1
    when comparator = '<=' and reached <= wanted then 1
    when comparator = '>' and reached > wanted then 1
    when comparator = '<' and reached < wanted then 1
    else 0
  end) as numerator,
  sum(case when known then 1 end) as denominator
from bound
group by period, unit_id, level

-- Unions open at the date, by kind.
with kinds as (
  select category
  from (values (''), ('commune'), ('market'), ('enterprise'), ('force'), ('other')) as k(category)
)
select
  u.period,
  u.unit_id,
  k.category,
  cast(case when k.category in ('', n.kind) then 1 else 0 end as bigint) as numerator,
  cast(null as bigint) as denominator
from unit_at u
join unit n on n.unit_id = u.unit_id
cross join kinds k

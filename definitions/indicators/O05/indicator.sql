-- Unions that needed support at the baseline and are rated higher now, and every pair "from>to".
-- Only unions that no boundary change touched, and only ratings by the same scheme.
with pairs as (
  select
    u.period,
    u.unit_id,
    s0.level as level_then,
    s0.rank as rank_then,
    s0.needs_support,
    s1.level as level_now,
    s1.rank as rank_now
  from unit_at u
  join period p on p.period = u.period and p.baseline_period is not null
  left join rating r0 on r0.unit_id = u.unit_id and r0.year = p.baseline_rating_year
  left join rating r1
    on r1.unit_id = u.unit_id and r1.year = p.rating_year and r1.scheme = r0.scheme
  -- Both levels or none: a union with only one rating, or two that cannot be compared, is unknown.
  left join rating_scheme s0
    on s0.scheme = r0.scheme and s0.level = r0.level and r1.level is not null
  left join rating_scheme s1 on s1.scheme = r1.scheme and s1.level = r1.level
  where u.boundary_group = u.unit_id
),
levels as (
  select distinct level from rating_scheme
)
select
  period,
  unit_id,
  '' as category,
  case when rank_now is null then null
       when needs_support and rank_now < rank_then then 1 else 0 end as numerator,
  case when rank_now is null then null when needs_support then 1 else 0 end as denominator
from pairs
union all
select
  q.period,
  q.unit_id,
  a.level || '>' || b.level,
  case when q.rank_now is null then null
       when q.level_then = a.level and q.level_now = b.level then 1 else 0 end,
  case when q.rank_now is not null then 1 end
from pairs q
cross join levels a
cross join levels b

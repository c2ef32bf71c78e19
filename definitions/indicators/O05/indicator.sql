-- Unions that needed support at the baseline and are rated higher now, and every pair "from>to".
-- Only unions that were the same at the baseline: one whose boundaries changed since is another. Both levels are read in the scheme of now: the same scheme, or
-- through a mapping that the team gives. Whether support was needed is told by the scheme of then.
with rated as (
  select
    u.period,
    u.unit_id,
    r0.scheme as scheme_then,
    r0.level as rated_then,
    r1.scheme as scheme_now,
    r1.level as level_now,
    case when r1.scheme = r0.scheme then r0.level else x.to_level end as level_then
  from unit_at u
  join unit_at_baseline b on b.period = u.period and b.unit_id = u.unit_id
  join period p on p.period = u.period
  left join rating r0 on r0.unit_id = u.unit_id and r0.year = p.baseline_rating_year
  left join rating r1 on r1.unit_id = u.unit_id and r1.year = p.rating_year
  left join rating_mapping x
    on x.from_scheme = r0.scheme and x.from_level = r0.level and x.to_scheme = r1.scheme
),
pairs as (
  -- Both levels or none: a union with only one rating, or two that cannot be compared, is unknown.
  select
    r.period,
    r.unit_id,
    s0.level as level_then,
    s0.rank as rank_then,
    t.needs_support,
    s1.level as level_now,
    s1.rank as rank_now,
    case when s0.level is not null and s1.level is not null then 1 end as known
  from rated r
  left join rating_scheme t on t.scheme = r.scheme_then and t.level = r.rated_then
  left join rating_scheme s0 on s0.scheme = r.scheme_now and s0.level = r.level_then
  left join rating_scheme s1 on s1.scheme = r.scheme_now and s1.level = r.level_now
),
levels as (
  -- Of the scheme that rates the later year: those of another one are no way to be rated now.
  select p.period, s.level
  from period p
  join rating_scheme s
    on s.from_year <= p.rating_year and (s.until_year is null or s.until_year >= p.rating_year)
)
select
  period,
  unit_id,
  '' as category,
  case when known is null then null
       when needs_support and rank_now < rank_then then 1 else 0 end as numerator,
  case when known is null then null when needs_support then 1 else 0 end as denominator
from pairs
union all
select
  q.period,
  q.unit_id,
  a.level || '>' || b.level,
  case when q.known is null then null
       when q.level_then = a.level and q.level_now = b.level then 1 else 0 end,
  q.known
from pairs q
join levels a on a.period = q.period
join levels b on b.period = q.period

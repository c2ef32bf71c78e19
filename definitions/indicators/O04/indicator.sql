-- Unions by the level of their rating in the period's rating year. The levels are data (rating_scheme): those of the
-- scheme that rates the year. A union without a rating is missing at every level, so that it is in no denominator.
with levels as (
  select p.period, s.level
  from period p
  join rating_scheme s
    on s.from_year <= p.rating_year and (s.until_year is null or s.until_year >= p.rating_year)
)
select
  u.period,
  u.unit_id,
  l.level as category,
  case when r.level is null then null when r.level = l.level then 1 else 0 end as numerator,
  case when r.level is not null then 1 end as denominator
from unit_at u
join period p on p.period = u.period
join levels l on l.period = u.period
left join rating r on r.unit_id = u.unit_id and r.year = p.rating_year

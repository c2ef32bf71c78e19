-- The whole half-years that lie in a period's window.
select
  y.period,
  cast(y.year as string) || h.half as half_year,
  cast(cast(y.year as string) || h.last_day as date) as ends_on
from period_year y
cross join (
  values ('H1', '-01-01', '-06-30'), ('H2', '-07-01', '-12-31')
) as h(half, first_day, last_day)
where y.starts_on <= cast(cast(y.year as string) || h.first_day as date)
  and y.ends_on >= cast(cast(y.year as string) || h.last_day as date)

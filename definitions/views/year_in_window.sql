-- The whole calendar years that lie in a period's window, named as yearly reports name them.
select y.period, cast(y.year as string) as report_year, y.ends_on
from period_year y
where y.starts_on = cast(cast(y.year as string) || '-01-01' as date)
  and y.ends_on = cast(cast(y.year as string) || '-12-31' as date)

-- The last year and the last half-year that had ended by a period's as-of day: their reports are the newest
-- that could be there.
select
  period,
  cast(case when as_of = cast(cast(as_of_year as string) || '-12-31' as date)
            then as_of_year else as_of_year - 1 end as string) as report_year,
  case
    when as_of = cast(cast(as_of_year as string) || '-12-31' as date)
      then cast(as_of_year as string) || 'H2'
    when as_of >= cast(cast(as_of_year as string) || '-06-30' as date)
      then cast(as_of_year as string) || 'H1'
    else cast(as_of_year - 1 as string) || 'H2'
  end as half_year
from period

-- The periods with a window for each of whose calendar years the city's file of matters came.
select y.period
from period_year y
left join (
  select distinct period as file_year from received where kind = 'matters'
) r on r.file_year = cast(y.year as string)
group by y.period
having count(*) = count(r.file_year)

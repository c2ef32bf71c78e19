-- Women aged 18 and over as the communes counted them, under the half-year in which they did.
select unit_id,
  cast(year(as_of) as varchar) || case when month(as_of) <= 6 then 'H1' else 'H2' end as period,
  max(women_18_plus) as women_18_plus
from population
where basis = 'resident'
group by all

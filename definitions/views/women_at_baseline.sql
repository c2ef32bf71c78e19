-- The same as women_at for the unions that were open at the baseline of a period, at the baseline's count.
select u.period, u.unit_id, w.women_18_plus as women
from unit_at_baseline u
join period p on p.period = u.period
left join population w
  on w.unit_id = u.unit_id
 and w.as_of = p.baseline_population_on
 and w.basis = case when u.area = 'other' then 'eligible' else 'resident' end
where u.area is distinct from 'other' or w.women_18_plus is not null

-- Women aged 18 and over whom a union could gather at a period's as-of day: those who live in the commune
-- (missing: not counted), and of a union that is no commune those who are eligible, if somebody counted them.
-- Nobody lives in a market or a barracks: without such a count the union has no row.
select u.period, u.unit_id, w.women_18_plus as women
from unit_at u
join period p on p.period = u.period
left join population w
  on w.unit_id = u.unit_id
 and w.as_of = p.population_on
 and w.basis = case when u.area = 'other' then 'eligible' else 'resident' end
where u.area is distinct from 'other' or w.women_18_plus is not null

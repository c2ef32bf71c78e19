-- Holders of a seat at the date who took part in a training on gathering and managing members inside the term.
select
  u.period,
  u.unit_id,
  '' as category,
  case when f.district_id is not null and t.district_id is not null
       then coalesce(c.gathering_trained, 0) end as numerator,
  case when f.district_id is not null then coalesce(c.holders, 0) end as denominator
from unit_at u
left join district_received f on f.kind = 'officers' and f.district_id = u.district_id
left join courses_known t on t.district_id = u.district_id
left join officer_count c
  on c.period = u.period and c.unit_id = u.unit_id and c.category = ''

-- Attraction rate: members aged 18 and over, over the women aged 18 and over whom the union could gather.
select
  w.period,
  w.unit_id,
  '' as category,
  -- No file of the district's members: missing, not nought.
  case when r.district_id is not null then coalesce(a.adults, 0) end as numerator,
  w.women as denominator
from women_at w
join unit_at u on u.period = w.period and u.unit_id = w.unit_id
left join district_received r on r.kind = 'members' and r.district_id = u.district_id
left join member_count a on a.period = w.period and a.unit_id = w.unit_id

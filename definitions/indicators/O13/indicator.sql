-- Officers with a need of training recorded in the window who were trained from that day on.
select
  u.period,
  u.unit_id,
  '' as category,
  case when f.district_id is not null and t.district_id is not null
       then coalesce(c.need_met, 0) end as numerator,
  case when f.district_id is not null then coalesce(c.in_need, 0) end as denominator
from unit_at u
join period p on p.period = u.period and p.window_start is not null
left join district_received f on f.kind = 'officers' and f.district_id = u.district_id
left join courses_known t on t.district_id = u.district_id
left join officer_count c
  on c.period = u.period and c.unit_id = u.unit_id and c.category = ''

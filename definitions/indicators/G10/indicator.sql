-- Women who took part as non-members and were admitted within 6 months after the first time.
-- Known where the district's members, activities and participations all came.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when m.district_id is not null and a.district_id is not null and t.district_id is not null
       then coalesce(c.joined, 0) end as numerator,
  case when m.district_id is not null and a.district_id is not null and t.district_id is not null
       then coalesce(c.guests, 0) end as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join district_received m on m.kind = 'members' and m.district_id = g.district_id
left join district_received a on a.kind = 'activities' and a.district_id = g.district_id
left join district_received t on t.kind = 'participations' and t.district_id = g.district_id
left join guest_count c on c.period = g.period and c.boundary_group = g.boundary_group

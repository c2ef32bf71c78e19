-- Admissions of the window, 12 months old at least, after which the person was still a member 12 months later.
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when r.district_id is not null then coalesce(k.kept, 0) end as numerator,
  case when r.district_id is not null then coalesce(k.admitted, 0) end as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join district_received r on r.kind = 'members' and r.district_id = g.district_id
left join kept_count k on k.period = g.period and k.boundary_group = g.boundary_group

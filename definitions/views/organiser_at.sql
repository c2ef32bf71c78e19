-- Who organises: the ground of each grassroots union (a group of constant boundary, so that what a union did
-- before it was merged or divided stays counted), each district, and the city. received = 1 when the file
-- with its activities came; else what it did is unknown, not nought.
select
  g.period,
  g.boundary_group as unit_id,
  'grassroots' as level,
  case when r.district_id is not null then 1 else 0 end as received
from group_at g
left join district_received r on r.kind = 'activities' and r.district_id = g.district_id
union all
select
  p.period,
  u.unit_id,
  u.level,
  case when r.district_id is not null then 1 else 0 end
from unit u
join period p
  on (u.valid_from is null or u.valid_from <= p.as_of)
 and (u.valid_to is null or u.valid_to > p.as_of)
left join district_received r on r.kind = 'activities' and r.district_id = u.unit_id
where u.level in ('district', 'city')

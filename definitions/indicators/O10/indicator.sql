-- Seats whose holder of the as-of day took them in the window, of all seats held, by role.
with roles as (
  select category
  from (values (''), ('chair'), ('vice_chair'), ('branch_head'), ('group_head')) as r(category)
)
select
  u.period,
  u.unit_id,
  r.category,
  case when f.district_id is not null then coalesce(c.changed, 0) end as numerator,
  case when f.district_id is not null then coalesce(c.seats, 0) end as denominator
from unit_at u
join period p on p.period = u.period and p.window_start is not null
cross join roles r
left join district_received f on f.kind = 'officers' and f.district_id = u.district_id
left join officer_count c
  on c.period = u.period and c.unit_id = u.unit_id and c.category = r.category

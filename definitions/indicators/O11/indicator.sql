-- Holders of a seat at the date who took part in a training inside the term, by role.
-- A person with two seats in a union counts once in all, and once in each role. A training counts wherever it
-- was held and whoever organised it.
with roles as (
  select category
  from (values (''), ('chair'), ('vice_chair'), ('branch_head'), ('group_head')) as r(category)
)
select
  u.period,
  u.unit_id,
  r.category,
  case when f.district_id is not null and t.district_id is not null
       then coalesce(c.trained, 0) end as numerator,
  case when f.district_id is not null then coalesce(c.holders, 0) end as denominator
from unit_at u
cross join roles r
left join district_received f on f.kind = 'officers' and f.district_id = u.district_id
left join courses_known t on t.district_id = u.district_id
left join officer_count c
  on c.period = u.period and c.unit_id = u.unit_id and c.category = r.category

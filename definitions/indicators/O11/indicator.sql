-- Holders of a seat at the date who took part in a training inside the term, by role.
with seats as (
  select p.period, o.unit_id, o.role, o.person_key
  from officer_term o
  join period p
    on o.started_on <= p.as_of and (o.ended_on is null or o.ended_on > p.as_of)
),
trained as (
  -- A training counts wherever it was held and whoever organised it.
  select distinct p.period, t.person_key
  from participation t
  join activity a on a.activity_id = t.activity_id and a.type = 'training'
  join period p on t.held_on between p.term_start and p.as_of
),
holders as (
  -- A person with two seats in a union counts once in all, and once in each role.
  select period, unit_id, '' as category, person_key from seats
  union
  select period, unit_id, role, person_key from seats
),
counted as (
  select
    h.period,
    h.unit_id,
    h.category,
    count(*) as holders,
    count(t.person_key) as trained
  from holders h
  left join trained t on t.period = h.period and t.person_key = h.person_key
  group by h.period, h.unit_id, h.category
),
roles as (
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
left join district_received t on t.kind = 'participations' and t.district_id = u.district_id
left join counted c
  on c.period = u.period and c.unit_id = u.unit_id and c.category = r.category

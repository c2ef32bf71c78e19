-- Attraction rate: members aged 18 and over, over resident women aged 18 and over, in each union.
with active as (
  -- A person counts once in a union, however many spells she has open there.
  -- Birth is known by year only: "18 and over" is the year of the date less the year of birth.
  select p.period, m.unit_id, count(distinct m.person_key) as members
  from member m
  join period p
    on m.joined_on <= p.as_of
   and (m.left_on is null or m.left_on > p.as_of)
   and p.as_of_year - m.birth_year >= 18
  group by p.period, m.unit_id
)
select
  u.period,
  u.unit_id,
  '' as category,
  -- No file of the district's members: missing, not nought.
  case when r.district_id is not null then coalesce(a.members, 0) end as numerator,
  w.women_18_plus as denominator
from unit_at u
join period p on p.period = u.period
left join district_received r on r.kind = 'members' and r.district_id = u.district_id
left join active a on a.period = u.period and a.unit_id = u.unit_id
left join population w
  on w.unit_id = u.unit_id and w.as_of = p.population_on and w.basis = 'resident'

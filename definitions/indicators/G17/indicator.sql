-- The attraction rate (O01) of pilot unions and of the others on each day, on constant boundaries. The change of each
-- side is made of it. A group is a pilot if any of its unions is one, it is unknown if the rate of one of its unions
-- is. A union to which the attraction rate does not apply is on neither side.
with pilot as (
  select distinct u.boundary_group
  from unit u
  join pilot_unit t on t.unit_id = u.unit_id
),
rate as (
  select
    v.period,
    u.boundary_group,
    case when count(*) = count(v.value) then sum(v.numerator) end as members,
    case when count(*) = count(v.value) then sum(v.denominator) end as women
  from indicator_value v
  join unit u on u.unit_id = v.unit_id
  where v.indicator = 'O01' and v.category = '' and v.level = 'grassroots'
  group by v.period, u.boundary_group
)
select
  g.period,
  g.boundary_group as unit_id,
  case when t.boundary_group is not null then 'pilot' else 'other' end as category,
  r.members as numerator,
  r.women as denominator
from group_at g
join rate r on r.period = g.period and r.boundary_group = g.boundary_group
left join pilot t on t.boundary_group = g.boundary_group

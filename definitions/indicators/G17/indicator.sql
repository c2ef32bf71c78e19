-- The attraction rate (O01) of pilot unions and of the others, now and at the baseline, on constant boundaries.
-- A group is a pilot if any of its unions is one, it is unknown if the rate of one of its unions is.
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
),
groups as (
  select
    g.period,
    p.baseline_period,
    g.boundary_group,
    case when t.boundary_group is not null then 'pilot' else 'other' end as kind
  from group_at g
  join period p on p.period = g.period and p.baseline_period is not null
  left join pilot t on t.boundary_group = g.boundary_group
  -- A union to which the attraction rate does not apply has none to compare.
  join (select distinct boundary_group from rate) k on k.boundary_group = g.boundary_group
)
select
  g.period,
  g.boundary_group as unit_id,
  g.kind as category,
  n.members as numerator,
  n.women as denominator
from groups g
left join rate n on n.period = g.period and n.boundary_group = g.boundary_group
left join rate b on b.period = g.baseline_period and b.boundary_group = g.boundary_group
-- A union to which the attraction rate does not apply is on neither side.
where n.boundary_group is not null or b.boundary_group is not null
union all
select g.period, g.boundary_group, g.kind || '_baseline', b.members, b.women
from groups g
left join rate n on n.period = g.period and n.boundary_group = g.boundary_group
left join rate b on b.period = g.baseline_period and b.boundary_group = g.boundary_group
where n.boundary_group is not null or b.boundary_group is not null

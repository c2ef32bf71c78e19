-- New members in the window: per 1 000 women aged 18 and over who were not members at the baseline,
-- and as a count for each target group. On constant boundaries, because the window may span a change.
with received_group as (
  select g.period, g.boundary_group, g.area, r.district_id as received
  from group_at g
  join period p on p.period = g.period and p.window_start is not null
  left join district_received r on r.kind = 'members' and r.district_id = g.district_id
),
admitted as (
  select c.period, u.boundary_group, c.target_group, sum(c.admitted) as spells
  from spell_count c
  join unit u on u.unit_id = c.unit_id
  group by c.period, u.boundary_group, c.target_group
),
admitted_all as (
  select period, boundary_group, sum(spells) as spells
  from admitted
  group by period, boundary_group
),
women as (
  -- Unknown as soon as one commune of the group has no population.
  select
    b.period,
    b.boundary_group,
    case when count(*) = count(w.women) then sum(w.women) end as women
  from unit_at_baseline b
  join women_at_baseline w on w.period = b.period and w.unit_id = b.unit_id
  group by b.period, b.boundary_group
),
members as (
  -- Counted per union, as the attraction rate counts them, and then added up.
  select b.period, b.boundary_group, sum(c.adults_at_baseline) as members
  from unit_at_baseline b
  join member_count c on c.period = b.period and c.unit_id = b.unit_id
  group by b.period, b.boundary_group
)
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  case when g.received is not null then coalesce(a.spells, 0) end as numerator,
  -- More members than women were counted: nobody is left who could join. Unknown stays unknown.
  case when g.received is null then null
       when w.women < coalesce(m.members, 0) then 0
       else w.women - coalesce(m.members, 0) end as denominator
from received_group g
left join admitted_all a on a.period = g.period and a.boundary_group = g.boundary_group
left join women w on w.period = g.period and w.boundary_group = g.boundary_group
left join members m on m.period = g.period and m.boundary_group = g.boundary_group
-- Where nobody lives and nobody counted the eligible women there is no rate, only the counts below.
where g.area is distinct from 'other' or w.boundary_group is not null
union all
-- A new member without a target group counts above only.
select
  g.period,
  g.boundary_group,
  t.target_group,
  case when g.received is not null then coalesce(a.spells, 0) end,
  cast(null as bigint)
from received_group g
cross join target_group t
left join admitted a
  on a.period = g.period
 and a.boundary_group = g.boundary_group
 and a.target_group = t.target_group

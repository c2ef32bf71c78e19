-- Unions that crossed the plan's mark of 50 % since the baseline, on constant boundaries:
-- the members and the women of the unions of a group are added up before they are compared.
with sums as (
  -- A group is known only when each of its unions is.
  select
    v.period,
    u.boundary_group,
    case when sum(case when v.status in ('observed', 'zero') then 0 else 1 end) = 0
         then sum(v.numerator) end as members,
    case when sum(case when v.status in ('observed', 'zero') then 0 else 1 end) = 0
         then sum(v.denominator) end as women
  from indicator_value v
  join unit u on u.unit_id = v.unit_id
  where v.indicator = 'O01' and v.level = 'grassroots' and v.category = ''
  group by v.period, u.boundary_group
),
marks as (
  select
    g.period,
    g.boundary_group,
    case when 2 * then_.members < then_.women then 1
         when 2 * then_.members >= then_.women then 0 end as below_then,
    case when 2 * now_.members < now_.women then 1
         when 2 * now_.members >= now_.women then 0 end as below_now
  from group_at g
  join period p on p.period = g.period and p.baseline_period is not null
  left join sums then_
    on then_.period = p.baseline_period and then_.boundary_group = g.boundary_group
  left join sums now_
    on now_.period = g.period and now_.boundary_group = g.boundary_group
  -- A union to which the attraction rate does not apply cannot cross the mark.
  where then_.boundary_group is not null or now_.boundary_group is not null
)
-- Up and over the mark, of those below it at the baseline.
select
  period,
  boundary_group as unit_id,
  '' as category,
  case when below_then is null or below_now is null then null
       when below_then = 1 and below_now = 0 then 1 else 0 end as numerator,
  case when below_now is not null then below_then end as denominator
from marks
union all
-- The other way: down below the mark, of those at or above it at the baseline.
select
  period,
  boundary_group,
  'reverse',
  case when below_then is null or below_now is null then null
       when below_then = 0 and below_now = 1 then 1 else 0 end,
  case when below_now is not null then 1 - below_then end
from marks

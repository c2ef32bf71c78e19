-- Proposals received in the window that were answered by its end, and the median of the days it took.
-- A median does not add up, so it is given for each place of each level: of an even number of answers the
-- lower of the two in the middle, so that it is a number of days that occurred.
with place as (
  select distinct
    x.period,
    u.boundary_group,
    x.level,
    case when x.level = 'grassroots' then u.boundary_group else x.place end as place
  from place_at x
  join unit_at u on u.period = x.period and u.unit_id = x.unit_id
),
answer as (
  select distinct a.period, u.boundary_group, a.matter_id, a.days
  from proposal_answer a
  join unit u on u.unit_id = a.unit_id
),
ranked as (
  select
    x.period,
    x.level,
    x.place,
    a.days,
    row_number() over (
      partition by x.period, x.level, x.place order by a.days, a.matter_id) as position,
    count(*) over (partition by x.period, x.level, x.place) as answers
  from place x
  join answer a on a.period = x.period and a.boundary_group = x.boundary_group
)
select
  period,
  boundary_group as unit_id,
  '' as category,
  proposals_answered as numerator,
  proposals as denominator
from matter_count
union all
-- A place without an answer has no median.
select r.period, r.place, 'median_days', r.days, cast(null as bigint)
from ranked r
join matters_known_at k on k.period = r.period
where 2 * r.position = r.answers or 2 * r.position = r.answers + 1

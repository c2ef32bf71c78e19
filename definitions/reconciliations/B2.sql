-- Form B2 from the records: members at the end of a year and those admitted in it, courses the union held, models
-- alive at its end. What happened before a change of borders counts with the union of that day. A list of models names
-- the unions of its own day, so it tells nothing of those that were closed by then. Nought needs the district's file
-- of the kind. Runs on DuckDB.
with asked as (
  select distinct f.period, f.unit_id, u.valid_to, coalesce(u.district_id, u.parent_id) as owed_to,
    make_date(cast(f.period as integer), 1, 1) as first_day,
    make_date(cast(f.period as integer), 12, 31) as last_day
  from report_figure f
  join unit u on u.unit_id = f.unit_id
  where f.form = 'B2'
),
told as (
  select distinct a.*, r.kind
  from asked a
  join received r on r.district_id = a.owed_to
),
spell as (
  select a.period, a.unit_id,
    count(m.unit_id) filter (where m.left_on is null or m.left_on > a.last_day) as members,
    count(m.unit_id) filter (
      where m.joined_on >= a.first_day and m.join_reason = 'admitted') as members_admitted,
    count(m.unit_id) filter (
      where m.core_since <= a.last_day and (m.left_on is null or m.left_on > a.last_day))
      as core_members,
    count(distinct m.branch) filter (where m.left_on is null or m.left_on > a.last_day)
      as branches
  from told a
  left join member m on m.unit_id = a.unit_id and m.joined_on <= a.last_day
  where a.kind = 'members'
  group by a.period, a.unit_id
)
select period, unit_id, line, value
from (
  unpivot spell
  on members, members_admitted, core_members, branches
  into name line value value)
union all
select a.period, a.unit_id, 'courses', count(c.unit_id)
from told a
left join activity c
  on c.unit_id = a.unit_id and c.type = 'training'
 and c.held_on between a.first_day and a.last_day
where a.kind = 'activities'
group by a.period, a.unit_id
union all
select a.period, a.unit_id, 'models', count(m.unit_id)
from told a
left join model m
  on m.unit_id = a.unit_id and m.started_on <= a.last_day
 and (m.ended_on is null or m.ended_on > a.last_day)
where a.kind = 'models'
  and (a.valid_to is null or a.valid_to > (select max(started_on) from model))
group by a.period, a.unit_id

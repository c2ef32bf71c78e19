-- Form B1 from the records: spells of members of a union at the ends of a half-year and within it, and the commune's
-- count of women of its last day. A move of borders is in neither flow, as the form says, so those whom it brought
-- were there at the start. Nought needs the district's file of members. Runs on DuckDB.
with asked as (
  select distinct f.period, f.unit_id, d.period_start, d.period_end,
    exists (
      select 1 from received r
      where r.kind = 'members' and r.district_id = coalesce(u.district_id, u.parent_id)) as told
  from report_figure f
  join unit u on u.unit_id = f.unit_id
  join report_duty d on d.form = f.form and d.period = f.period
  where f.form = 'B1'
),
spell as (
  select a.period, a.unit_id,
    count(m.unit_id) filter (
      where (m.joined_on < a.period_start and (m.left_on is null or m.left_on >= a.period_start))
        or (m.joined_on >= a.period_start and m.join_reason = 'boundary')) as members_start,
    count(m.unit_id) filter (
      where m.joined_on >= a.period_start and m.join_reason <> 'boundary') as members_admitted,
    count(m.unit_id) filter (
      where m.left_on between a.period_start and a.period_end and m.leave_reason <> 'boundary')
      as members_left,
    count(m.unit_id) filter (where m.left_on is null or m.left_on > a.period_end) as members_end,
    count(distinct m.branch) filter (where m.left_on is null or m.left_on > a.period_end)
      as branches
  from asked a
  left join member m on m.unit_id = a.unit_id and m.joined_on <= a.period_end
  where a.told
  group by a.period, a.unit_id
)
select period, unit_id, line, value
from (
  unpivot spell
  on members_start, members_admitted, members_left, members_end, branches
  into name line value value)
union all
select a.period, a.unit_id, 'women_18_plus', p.women_18_plus
from asked a
join population p
  on p.unit_id = a.unit_id and p.as_of = a.period_end and p.basis = 'resident'

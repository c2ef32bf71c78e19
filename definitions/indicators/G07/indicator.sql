-- Members in the software over members reported, and records that lack none of the required fields.
with unions as (
  select
    u.period,
    u.unit_id,
    case when d.district_id is not null then coalesce(m.members, 0) end as members,
    case when d.district_id is not null then coalesce(m.complete, 0) end as complete,
    r.members as reported
  from unit_at u
  join last_report_at l on l.period = u.period
  left join yearly_report_count r on r.unit_id = u.unit_id and r.report_year = l.report_year
  left join district_received d on d.kind = 'members' and d.district_id = u.district_id
  left join member_count m on m.period = u.period and m.unit_id = u.unit_id
)
select period, unit_id, '' as category, members as numerator, reported as denominator
from unions
union all
select period, unit_id, 'complete', complete, members
from unions

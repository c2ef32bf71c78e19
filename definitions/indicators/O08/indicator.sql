-- Branches with a fund, of all branches, by the last yearly report, the fund in VND for each member.
with unions as (
  select
    u.period,
    u.unit_id,
    r.branches_with_fund,
    r.branches,
    f.fund_vnd,
    case when d.district_id is not null then coalesce(m.members, 0) end as members
  from unit_at u
  join last_report_at l on l.period = u.period
  left join yearly_report_count r on r.unit_id = u.unit_id and r.report_year = l.report_year
  left join finance f on f.unit_id = u.unit_id and f.period = l.half_year
  left join district_received d on d.kind = 'members' and d.district_id = u.district_id
  left join member_count m on m.period = u.period and m.unit_id = u.unit_id
)
select
  period,
  unit_id,
  '' as category,
  branches_with_fund as numerator,
  branches as denominator
from unions
union all
select period, unit_id, 'fund_per_member', fund_vnd, members
from unions

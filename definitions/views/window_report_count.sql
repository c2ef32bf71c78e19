-- The yearly reports of a window added up on constant boundaries: one row for each period with a window and
-- group. A sum is missing as soon as one union, open at the end of a year of the window, left the line blank
-- or did not report that year.
select
  y.period,
  u.boundary_group,
  case when count(*) = count(r.members) then sum(r.members) end as members,
  case when count(*) = count(r.meetings_planned) then sum(r.meetings_planned) end as meetings_planned,
  case when count(*) = count(r.meetings_held) then sum(r.meetings_held) end as meetings_held,
  case when count(*) = count(r.attendance) then sum(r.attendance) end as attendance,
  case when count(*) = count(r.documents) then sum(r.documents) end as documents,
  case when count(*) = count(r.newspapers) then sum(r.newspapers) end as newspapers,
  case when count(*) = count(r.web_items) then sum(r.web_items) end as web_items,
  case when count(*) = count(r.targets_registered) then sum(r.targets_registered) end
    as targets_registered,
  case when count(*) = count(r.targets_met) then sum(r.targets_met) end as targets_met,
  case when count(*) = count(r.households_helped) then sum(r.households_helped) end
    as households_helped,
  case when count(*) = count(r.households_out) then sum(r.households_out) end as households_out
from year_in_window y
join unit u
  on u.level = 'grassroots'
 and (u.valid_from is null or u.valid_from <= y.ends_on)
 and (u.valid_to is null or u.valid_to > y.ends_on)
left join yearly_report_count r on r.unit_id = u.unit_id and r.report_year = y.report_year
group by y.period, u.boundary_group

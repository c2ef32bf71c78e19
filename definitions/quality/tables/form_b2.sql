-- Form B2, one row for each union and year: its lines side by side. A line left blank is missing.
select unit_id, period, source_file, source_sheet, source_row,
  max(case when line = 'members' then cast(value as bigint) end) as members,
  max(case when line = 'members_admitted' then cast(value as bigint) end) as members_admitted,
  max(case when line = 'core_members' then cast(value as bigint) end) as core_members,
  max(case when line = 'members_in_software' then cast(value as bigint) end) as members_in_software,
  max(case when line = 'branches' then cast(value as bigint) end) as branches,
  max(case when line = 'branches_with_fund' then cast(value as bigint) end) as branches_with_fund,
  max(case when line = 'meetings_planned' then cast(value as bigint) end) as meetings_planned,
  max(case when line = 'meetings_held' then cast(value as bigint) end) as meetings_held,
  max(case when line = 'attendance' then cast(value as bigint) end) as attendance,
  max(case when line = 'documents' then cast(value as bigint) end) as documents,
  max(case when line = 'newspapers' then cast(value as bigint) end) as newspapers,
  max(case when line = 'web_items' then cast(value as bigint) end) as web_items,
  max(case when line = 'targets_registered' then cast(value as bigint) end) as targets_registered,
  max(case when line = 'targets_met' then cast(value as bigint) end) as targets_met,
  max(case when line = 'households_helped' then cast(value as bigint) end) as households_helped,
  max(case when line = 'households_out' then cast(value as bigint) end) as households_out,
  max(case when line = 'courses' then cast(value as bigint) end) as courses,
  max(case when line = 'models' then cast(value as bigint) end) as models
from report_figure
where form = 'B2'
group by unit_id, period, source_file, source_sheet, source_row

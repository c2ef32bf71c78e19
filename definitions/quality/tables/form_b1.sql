-- Form B1, one row for each union and half-year: its lines side by side. A line left blank is missing.
select unit_id, period, received_on, source_file, source_sheet, source_row,
  max(case when line = 'women_18_plus' then cast(value as bigint) end) as women_18_plus,
  max(case when line = 'members_start' then cast(value as bigint) end) as members_start,
  max(case when line = 'members_admitted' then cast(value as bigint) end) as members_admitted,
  max(case when line = 'members_left' then cast(value as bigint) end) as members_left,
  max(case when line = 'members_end' then cast(value as bigint) end) as members_end,
  max(case when line = 'rate' then value end) as rate,
  max(case when line = 'rate' then decimals end) as rate_decimals,
  max(case when line = 'branches' then cast(value as bigint) end) as branches
from report_figure
where form = 'B1'
group by unit_id, period, received_on, source_file, source_sheet, source_row

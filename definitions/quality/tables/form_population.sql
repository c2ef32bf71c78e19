-- Women aged 18 and over as the communes counted them; the day of the list stands in the place of a period.
select unit_id, cast(as_of as varchar) as period, women_18_plus, source_file, source_sheet, source_row
from population
where basis = 'resident'

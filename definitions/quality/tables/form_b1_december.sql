-- Form B1 of the second half-year, under the year it ends: to be held against yearly figures. A few members more or
-- less are many percent of a few, so unions with less than fifty are left out.
select unit_id, period[:4] as period, members_end, branches
from form_b1
where period like '%H2' and members_end >= 50

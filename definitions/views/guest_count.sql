-- Women who came first as guests of each group of constant boundary, and those of them who were admitted within 6 months
-- (see guest): one row for each period and group that has any.
select period, boundary_group, count(*) as guests, count(admitted_on) as joined
from guest
group by period, boundary_group

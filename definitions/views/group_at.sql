-- The constant-boundary groups that have a union open at a period's as-of day.
-- A union that no event touched is a group of its own, with its own identity.
-- district_id is whom its unions report to, as in unit_at.
select distinct
  p.period, u.boundary_group, coalesce(u.district_id, u.parent_id) as district_id, u.area
from unit u
join period p
  on (u.valid_from is null or u.valid_from <= p.as_of)
 and (u.valid_to is null or u.valid_to > p.as_of)
where u.level = 'grassroots'

-- The constant-boundary groups that have a union open at a period's as-of day.
-- A union that no event touched is a group of its own, with its own identity.
select distinct p.period, u.boundary_group, u.district_id
from unit u
join period p
  on (u.valid_from is null or u.valid_from <= p.as_of)
 and (u.valid_to is null or u.valid_to > p.as_of)
where u.level = 'grassroots'

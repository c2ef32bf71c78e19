-- The grassroots unions that are open at the end of a period's as-of day.
-- valid_to is the first day after the version, so it is compared with "later than".
-- district_id is whom the union reports to: its district or reporting unit, and the city where there is none.
select p.period, u.unit_id, coalesce(u.district_id, u.parent_id) as district_id, u.area, u.boundary_group
from unit u
join period p
  on (u.valid_from is null or u.valid_from <= p.as_of)
 and (u.valid_to is null or u.valid_to > p.as_of)
where u.level = 'grassroots'

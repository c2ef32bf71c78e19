-- The kinds of file that came from the city itself: what it did for unions is known only with its own file.
select r.kind
from district_received r
join unit u on u.unit_id = r.district_id
where u.level = 'city'

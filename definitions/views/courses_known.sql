-- Districts of which it is known who took part in courses: its lists of participants came, and the activities of
-- the district and of the city, without which nobody knows what was a course.
select t.district_id
from district_received t
join district_received a on a.kind = 'activities' and a.district_id = t.district_id
join city_received c on c.kind = 'activities'
where t.kind = 'participations'

-- The places that a grassroots union open at a period's as-of day counts in: itself, its district, its
-- area and the city; a union without a district in no district. For counts that do not add up, such as distinct persons: group by place.
select u.period, u.unit_id, 'grassroots' as level, u.unit_id as place from unit_at u
union all
select u.period, u.unit_id, 'district', u.district_id
from unit_at u
left join (select unit_id from unit where level = 'city') c on c.unit_id = u.district_id
where c.unit_id is null
union all
select u.period, u.unit_id, 'area', u.area from unit_at u
union all
select u.period, u.unit_id, 'city', c.unit_id
from unit_at u
cross join (select unit_id from unit where level = 'city') c

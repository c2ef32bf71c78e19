-- Studies accepted in the window: by the day of acceptance, whenever they began. place as in activity_count.
select
  p.period,
  case when u.level = 'grassroots' then u.boundary_group else u.unit_id end as place,
  count(*) as accepted
from activity a
join unit u on u.unit_id = a.unit_id
join period p on a.ended_on between p.window_start and p.window_end
where a.type = 'research' and a.outcome = 'accepted'
group by
  p.period,
  case when u.level = 'grassroots' then u.boundary_group else u.unit_id end

-- Milestones of each district done by the due date, of those due in the window.
with due as (
  select
    p.period,
    m.unit_id,
    count(*) as due,
    count(case when m.done_on <= m.due_on then 1 end) as kept
  from milestone m
  join period p on m.due_on between p.window_start and p.window_end
  group by p.period, m.unit_id
)
select
  p.period,
  u.unit_id,
  '' as category,
  case when r.district_id is not null then coalesce(d.kept, 0) end as numerator,
  case when r.district_id is not null then coalesce(d.due, 0) end as denominator
from unit u
join period p
  on p.window_start is not null
 and (u.valid_from is null or u.valid_from <= p.as_of)
 and (u.valid_to is null or u.valid_to > p.as_of)
left join district_received r on r.kind = 'milestones' and r.district_id = u.unit_id
left join due d on d.period = p.period and d.unit_id = u.unit_id
where u.level = 'district'

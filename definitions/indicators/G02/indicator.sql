-- Net growth of membership in the window, with all movements: spells are counted, of all ages.
-- end = start + admitted - left + moved_in - moved_out holds for every group of constant boundary.
with spells as (
  select
    p.period,
    u.boundary_group,
    case when m.joined_on < p.window_start
          and (m.left_on is null or m.left_on >= p.window_start) then 1 else 0 end as at_start,
    case when m.joined_on <= p.window_end
          and (m.left_on is null or m.left_on > p.window_end) then 1 else 0 end as at_end,
    case when m.joined_on between p.window_start and p.window_end then m.join_reason end
      as came_by,
    case when m.left_on between p.window_start and p.window_end then m.leave_reason end
      as went_by
  from member m
  join unit u on u.unit_id = m.unit_id
  join period p on p.window_start is not null
),
moves as (
  select
    period,
    boundary_group,
    sum(at_start) as start_,
    sum(case when came_by = 'admitted' then 1 else 0 end) as admitted,
    sum(case when went_by in ('left', 'died') then 1 else 0 end) as left_,
    sum(case when came_by in ('transferred', 'boundary') then 1 else 0 end) as moved_in,
    sum(case when went_by in ('transferred', 'boundary') then 1 else 0 end) as moved_out,
    sum(at_end) as end_
  from spells
  group by period, boundary_group
),
categories as (
  select category
  from (values
    (''), ('start'), ('admitted'), ('left'), ('moved_in'), ('moved_out'), ('end')
  ) as c(category)
)
select
  g.period,
  g.boundary_group as unit_id,
  c.category,
  case when r.district_id is not null then coalesce(
    case c.category
      when '' then m.admitted - m.left_
      when 'start' then m.start_
      when 'admitted' then m.admitted
      when 'left' then m.left_
      when 'moved_in' then m.moved_in
      when 'moved_out' then m.moved_out
      when 'end' then m.end_
    end, 0) end as numerator,
  cast(null as bigint) as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
cross join categories c
left join district_received r on r.kind = 'members' and r.district_id = g.district_id
left join moves m on m.period = g.period and m.boundary_group = g.boundary_group

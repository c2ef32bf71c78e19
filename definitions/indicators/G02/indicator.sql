-- Net growth of membership in the window, with all movements: spells are counted, of all ages.
-- end = start + admitted - left + moved_in - moved_out holds for every group of constant boundary.
with moves as (
  select
    c.period,
    u.boundary_group,
    sum(c.at_start) as start_,
    sum(c.admitted) as admitted,
    sum(c.gone) as left_,
    sum(c.moved_in) as moved_in,
    sum(c.moved_out) as moved_out,
    sum(c.at_end) as end_
  from spell_count c
  join unit u on u.unit_id = c.unit_id
  group by c.period, u.boundary_group
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

-- Dues collected of dues to be paid over the whole half-years of the window, in VND.
-- Unknown as soon as one union of the group, open at the end of a half-year, has no account of it.
with owed as (
  select
    h.period,
    u.boundary_group,
    case when count(*) = count(f.dues_collected_vnd) and count(*) = count(f.dues_due_vnd)
         then sum(f.dues_collected_vnd) end as collected,
    case when count(*) = count(f.dues_collected_vnd) and count(*) = count(f.dues_due_vnd)
         then sum(f.dues_due_vnd) end as due
  from half_in_window h
  join unit u
    on u.level = 'grassroots'
   and (u.valid_from is null or u.valid_from <= h.ends_on)
   and (u.valid_to is null or u.valid_to > h.ends_on)
  left join finance f on f.unit_id = u.unit_id and f.period = h.half_year
  group by h.period, u.boundary_group
)
select
  g.period,
  g.boundary_group as unit_id,
  '' as category,
  o.collected as numerator,
  o.due as denominator
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join owed o on o.period = g.period and o.boundary_group = g.boundary_group

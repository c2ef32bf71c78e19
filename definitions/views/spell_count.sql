-- Spells of membership and their beginnings and ends in the window, of all ages: one row for each period
-- with a window, union and target group (missing: none was given).
select
  p.period,
  m.unit_id,
  m.target_group,
  count(case when m.joined_on < p.window_start
              and (m.left_on is null or m.left_on >= p.window_start) then 1 end) as at_start,
  count(case when m.joined_on <= p.window_end
              and (m.left_on is null or m.left_on > p.window_end) then 1 end) as at_end,
  count(case when m.joined_on between p.window_start and p.window_end
              and m.join_reason = 'admitted' then 1 end) as admitted,
  count(case when m.joined_on between p.window_start and p.window_end
              and m.join_reason in ('transferred', 'boundary') then 1 end) as moved_in,
  count(case when m.left_on between p.window_start and p.window_end
              and m.leave_reason in ('left', 'died') then 1 end) as gone,
  count(case when m.left_on between p.window_start and p.window_end
              and m.leave_reason in ('transferred', 'boundary') then 1 end) as moved_out
from member m
join period p on p.window_start is not null
group by p.period, m.unit_id, m.target_group

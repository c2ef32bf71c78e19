-- What was brought to unions in the window and what became of it by the window's end, on constant
-- boundaries: one row for each period with a window and group that has any.
-- A case of abuse that names no number of persons is about one.
select
  p.period,
  u.boundary_group,
  count(case when m.type = 'proposal' then 1 end) as proposals,
  count(case when m.type = 'proposal' and m.passed_on <= p.window_end then 1 end)
    as proposals_passed,
  count(case when m.type = 'proposal' and m.resolved_on <= p.window_end then 1 end)
    as proposals_answered,
  count(case when m.type in ('complaint', 'denunciation') then 1 end) as petitions,
  count(case when m.type in ('complaint', 'denunciation')
              and m.resolved_on <= m.due_on and m.resolved_on <= p.window_end then 1 end)
    as petitions_in_time,
  count(case when m.type in ('complaint', 'denunciation') and m.beyond_level then 1 end)
    as petitions_beyond_level,
  count(case when m.type in ('complaint', 'denunciation') and m.crowd then 1 end)
    as petitions_by_crowds,
  count(case when m.type = 'abuse' then 1 end) as abuse,
  count(case when m.type = 'abuse' and m.joined_on <= p.window_end
              and m.joined_on <= cast(m.received_on + interval '30' day as date) then 1 end)
    as abuse_joined,
  count(case when m.type = 'abuse' and m.passed_on <= p.window_end then 1 end) as abuse_passed,
  coalesce(sum(case when m.type = 'abuse' then coalesce(m.persons, 1) end), 0) as abuse_persons,
  coalesce(sum(case when m.type = 'abuse' and m.joined_on <= p.window_end
                     and m.joined_on <= cast(m.received_on + interval '7' day as date)
                    then coalesce(m.persons, 1) end), 0) as abuse_persons_helped
from matter m
join period p on m.received_on between p.window_start and p.window_end
join unit u on u.unit_id = m.unit_id
group by p.period, u.boundary_group

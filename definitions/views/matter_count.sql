-- What was brought to unions in the window and what became of it by the window's end: one row for each period
-- with a window and group of constant boundary. The lists of a year name matters only, so a group without a line
-- had none; when the list of one of the window's years is missing, nothing is known of any group.
-- A case of abuse that names no number of persons is about one.
with counted as (
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
)
select
  g.period,
  g.boundary_group,
  case when k.period is not null then coalesce(c.proposals, 0) end as proposals,
  case when k.period is not null then coalesce(c.proposals_passed, 0) end as proposals_passed,
  case when k.period is not null then coalesce(c.proposals_answered, 0) end as proposals_answered,
  case when k.period is not null then coalesce(c.petitions, 0) end as petitions,
  case when k.period is not null then coalesce(c.petitions_in_time, 0) end as petitions_in_time,
  case when k.period is not null then coalesce(c.petitions_beyond_level, 0) end as petitions_beyond_level,
  case when k.period is not null then coalesce(c.petitions_by_crowds, 0) end as petitions_by_crowds,
  case when k.period is not null then coalesce(c.abuse, 0) end as abuse,
  case when k.period is not null then coalesce(c.abuse_joined, 0) end as abuse_joined,
  case when k.period is not null then coalesce(c.abuse_passed, 0) end as abuse_passed,
  case when k.period is not null then coalesce(c.abuse_persons, 0) end as abuse_persons,
  case when k.period is not null then coalesce(c.abuse_persons_helped, 0) end as abuse_persons_helped
from group_at g
join period p on p.period = g.period and p.window_start is not null
left join matters_known_at k on k.period = g.period
left join counted c on c.period = g.period and c.boundary_group = g.boundary_group

-- Models of gathering women alive at a period's as-of day: one row for each period, group of constant
-- boundary and target group. District lists name today's unions, so a model is placed by its group.
-- reviewed: reviewed in the window; replicated: another model began after it in the window.
with copied as (
  select p.period, m.replicated_from as model_id
  from model m
  join period p on m.started_on between p.window_start and p.window_end
  where m.replicated_from <> m.model_id
  group by p.period, m.replicated_from
)
select
  p.period,
  u.boundary_group,
  m.target_group,
  count(*) as models,
  cast(coalesce(sum(m.members), 0) as bigint) as members,
  cast(sum(case when m.reviewed_on between p.window_start and p.window_end then 1 else 0 end)
    as bigint) as reviewed,
  cast(sum(case when c.model_id is not null then 1 else 0 end) as bigint) as replicated
from model m
join unit u on u.unit_id = m.unit_id
join period p on m.started_on <= p.as_of and (m.ended_on is null or m.ended_on > p.as_of)
left join copied c on c.period = p.period and c.model_id = m.model_id
group by p.period, u.boundary_group, m.target_group

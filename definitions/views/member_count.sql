-- Members of each union: one row for each period and union that has any, now or at the baseline.
-- complete: members whose record lacks neither branch nor target group (year of birth and first day it never lacks).
-- took_part: members at the as-of day who took part in an activity in the window, and their turns;
-- took_part_last_year: those who did in its last 12 months.
select
  m.period,
  m.unit_id,
  sum(m.active) as members,
  sum(m.adult) as adults,
  sum(m.core) as core_members,
  sum(m.complete) as complete,
  sum(m.adult_at_baseline) as adults_at_baseline,
  sum(case when m.active = 1 and a.turns is not null then 1 else 0 end) as took_part,
  coalesce(sum(case when m.active = 1 then a.in_last_year end), 0) as took_part_last_year,
  coalesce(sum(case when m.active = 1 then a.turns end), 0) as turns
from member_at m
left join person_activity a on a.period = m.period and a.person_key = m.person_key
group by m.period, m.unit_id

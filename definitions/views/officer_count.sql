-- Officers of each union at a period's as-of day, for each role and, with the category '', for all: one row for
-- each period, union and category that has any. holders counts persons, each once in a category; seats and
-- changed count each role of a person. in_need: a need of training was recorded in the window; need_met: she was
-- trained from that day on.
with holder as (
  select period, unit_id, role as category, person_key, 1 as seats, changed, need_on
  from officer_at
  union all
  select period, unit_id, '', person_key, count(*), sum(changed), min(need_on)
  from officer_at
  group by period, unit_id, person_key
)
select
  h.period,
  h.unit_id,
  h.category,
  count(*) as holders,
  count(a.trained_on) as trained,
  count(a.gathering_trained_on) as gathering_trained,
  sum(h.seats) as seats,
  sum(h.changed) as changed,
  count(h.need_on) as in_need,
  count(case when a.trained_on >= h.need_on then 1 end) as need_met
from holder h
left join person_activity a on a.period = h.period and a.person_key = h.person_key
group by h.period, h.unit_id, h.category

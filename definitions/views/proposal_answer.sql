-- Proposals of the window that were answered by its end: one row for each, with the days from receipt to answer.
-- A day's number is counted from year, month and day (March first, so that 29 February ends the year), because
-- the engines write the difference of two dates differently.
with answered as (
  select
    p.period,
    m.unit_id,
    m.matter_id,
    extract(year from m.received_on) - case when extract(month from m.received_on) < 3 then 1 else 0 end as y1,
    extract(month from m.received_on) + case when extract(month from m.received_on) < 3 then 9 else -3 end as m1,
    extract(day from m.received_on) as d1,
    extract(year from m.resolved_on) - case when extract(month from m.resolved_on) < 3 then 1 else 0 end as y2,
    extract(month from m.resolved_on) + case when extract(month from m.resolved_on) < 3 then 9 else -3 end as m2,
    extract(day from m.resolved_on) as d2
  from matter m
  join period p on m.received_on between p.window_start and p.window_end
  where m.type = 'proposal' and m.resolved_on <= p.window_end
)
select
  period,
  unit_id,
  matter_id,
  cast(
    (365 * y2 + floor(y2 / 4.0) - floor(y2 / 100.0) + floor(y2 / 400.0) + floor((153 * m2 + 2) / 5.0) + d2)
    - (365 * y1 + floor(y1 / 4.0) - floor(y1 / 100.0) + floor(y1 / 400.0) + floor((153 * m1 + 2) / 5.0) + d1)
    as bigint) as days
from answered

-- Half-year reports received, and received in time, of those owed.
-- A union owes a report for a half-year during the whole of which it was open, so unions that a
-- boundary change ended or began are counted with the reports they owed.
with owed as (
  select p.period, p.as_of, u.unit_id, d.form, d.period as half_year, d.due_on
  from period p
  join report_duty d on d.period_start >= p.window_start and d.due_on <= p.as_of
  join unit u
    on u.level = 'grassroots'
   and (u.valid_from is null or u.valid_from <= d.period_start)
   and (u.valid_to is null or u.valid_to > d.period_end)
),
arrived as (
  select unit_id, form, period as half_year, min(received_on) as first_on
  from report_figure
  group by unit_id, form, period
),
counted as (
  select
    o.period,
    o.unit_id,
    count(*) as owed,
    -- What came after the as-of day is not received on it. A report whose day nobody wrote down is there.
    count(case when a.first_on is null or a.first_on <= o.as_of then a.unit_id end) as received,
    count(case when a.first_on <= o.due_on then 1 end) as in_time
  from owed o
  left join arrived a
    on a.unit_id = o.unit_id and a.form = o.form and a.half_year = o.half_year
  group by o.period, o.unit_id
)
select period, unit_id, '' as category, in_time as numerator, owed as denominator from counted
union all
select period, unit_id, 'received', received, owed from counted

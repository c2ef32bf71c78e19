-- What each person took part in: one row for each period and person. About single persons: the one pass
-- over `participation`, which is the largest table; `*_count` views join it to members and officers.
-- in_last_year: 1 when she took part in the last 12 months of the window, which are all of a shorter one.
-- turns, first_on and last_on are missing when she took part in nothing in the window; trained_on when in no
-- training in the term.
select
  p.period,
  t.person_key,
  sum(case when t.held_on between p.window_start and p.window_end then t.turns end) as turns,
  min(case when t.held_on between p.window_start and p.window_end then t.held_on end) as first_on,
  max(case when t.held_on between p.window_start and p.window_end then t.held_on end) as last_on,
  max(case when t.held_on between p.window_start and p.window_end
            and t.held_on > cast(p.window_end - interval '12' month as date)
           then 1 else 0 end) as in_last_year,
  max(case when a.type = 'training' and t.held_on between p.term_start and p.as_of
           then t.held_on end) as trained_on,
  max(case when a.type = 'training' and a.topic = 'gathering'
            and t.held_on between p.term_start and p.as_of
           then t.held_on end) as gathering_trained_on
from participation t
join period p
  on t.held_on between p.term_start and p.as_of
  or t.held_on between p.window_start and p.window_end
left join activity a on a.activity_id = t.activity_id
group by p.period, t.person_key

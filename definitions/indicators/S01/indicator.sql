-- Those who answered 4 or 5 of those who answered, by the weights of the sample. The sample was drawn for the city:
-- a district's few answers say nothing, so there are rows for the city only.
select p.period, c.unit_id, q.question as category, s.top as numerator, s.answered as denominator
from period p
cross join survey_question q
cross join (select unit_id from unit where level = 'city') c
left join survey_count s
  on s.survey = q.survey and s.period = p.period and s.question = q.question
where q.survey = 'S01'

-- Weighted answers to each question of a wave, in ten-thousandths of a person so that they stay whole numbers;
-- top: those who answered 4 or 5.
select survey, wave as period, question,
  sum(case when answer >= 4 then cast(weight * 10000 as bigint) else 0 end) as top,
  sum(cast(weight * 10000 as bigint)) as answered
from survey_response
where answer is not null
group by survey, wave, question

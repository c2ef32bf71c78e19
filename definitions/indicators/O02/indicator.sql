-- Unions that attract fewer than half of the women aged 18 and over (the plan's mark of 50 %).
-- Compared in whole numbers, 2 n < d, so that exactly one half is never below.
select
  v.period,
  v.unit_id,
  '' as category,
  case
    when v.status not in ('observed', 'zero') then null
    when 2 * v.numerator < v.denominator then 1
    else 0
  end as numerator,
  case when v.status in ('observed', 'zero') then 1 end as denominator
from indicator_value v
where v.indicator = 'O01' and v.level = 'grassroots' and v.category = ''

-- The printed attraction rate of form B1 beside the two figures it was made of, and how it can have come from them:
-- rounded (half up or half even), truncated or impossible. It is judged by its own number of decimals; noughts at its
-- end count where the cell shows them (rate_decimals). All in whole numbers: step is 10 to the decimals.
with printed as (
  select *,
    case
      when rate = trunc(rate) and coalesce(rate_decimals, 0) <= 0 then 1
      when 10 * rate = trunc(10 * rate) and coalesce(rate_decimals, 0) <= 1 then 10
      when 100 * rate = trunc(100 * rate) and coalesce(rate_decimals, 0) <= 2 then 100
      when 1000 * rate = trunc(1000 * rate) and coalesce(rate_decimals, 0) <= 3 then 1000
      else 10000
    end as step
  from form_b1
  where rate is not null and members_end >= 0 and women_18_plus > 0
),
divided as (
  select *,
    cast(step * rate as bigint) as shown,
    100 * step * members_end // women_18_plus as cut,
    2 * (100 * step * members_end % women_18_plus) as twice_the_rest
  from printed
)
select unit_id, period, source_file, source_sheet, source_row,
  case
    when shown = cut + 1 and twice_the_rest >= women_18_plus then 'rounded'
    when shown = cut and twice_the_rest < women_18_plus then 'rounded'
    when shown = cut and twice_the_rest = women_18_plus and cut % 2 = 0 then 'rounded'
    when shown = cut then 'truncated'
    else 'impossible'
  end as finding,
  'rate' as finding_subject,
  left(cast(rate as varchar), length(cast(rate as varchar))
    - case step when 1 then 5 when 10 then 3 when 100 then 2 when 1000 then 1 else 0 end) || ' ≠ 100 × ' || members_end || ' / ' || women_18_plus
    || ' = ' || cast(cast(100 as decimal(20, 4)) * members_end / women_18_plus as decimal(20, 4)) as finding_detail
from divided

-- Women who borrow through the Union at the last half-year, and what they owe, in VND, by source.
with listed as (
  select distinct district_id, period as half_year from received where kind = 'credit'
),
loans as (
  -- Unknown how much is overdue as soon as one source does not say.
  select
    unit_id,
    period as half_year,
    sum(women) as women,
    sum(outstanding_vnd) as owed,
    sum(case when source = 'policy_bank' then outstanding_vnd else 0 end) as policy_bank,
    sum(case when source = 'agri_bank' then outstanding_vnd else 0 end) as agri_bank,
    sum(case when source = 'union_fund' then outstanding_vnd else 0 end) as union_fund,
    sum(case when source = 'other' then outstanding_vnd else 0 end) as other_source,
    case when count(*) = count(overdue_vnd) then sum(overdue_vnd) end as overdue
  from credit
  group by unit_id, period
),
unions as (
  select
    u.period,
    u.unit_id,
    case when d.half_year is not null then coalesce(l.women, 0) end as women,
    case when d.half_year is not null then coalesce(l.owed, 0) end as owed,
    case when d.half_year is not null then coalesce(l.policy_bank, 0) end as policy_bank,
    case when d.half_year is not null then coalesce(l.agri_bank, 0) end as agri_bank,
    case when d.half_year is not null then coalesce(l.union_fund, 0) end as union_fund,
    case when d.half_year is not null then coalesce(l.other_source, 0) end as other_source,
    case when d.half_year is null then null when l.unit_id is null then 0 else l.overdue end
      as overdue
  from unit_at u
  join last_report_at a on a.period = u.period
  left join listed d on d.district_id = u.district_id and d.half_year = a.half_year
  left join loans l on l.unit_id = u.unit_id and l.half_year = a.half_year
),
categories as (
  select category
  from (values
    (''), ('outstanding'), ('policy_bank'), ('agri_bank'), ('union_fund'), ('other'), ('overdue')
  ) as c(category)
)
select
  u.period,
  u.unit_id,
  c.category,
  case c.category
    when '' then u.women
    when 'outstanding' then u.owed
    when 'policy_bank' then u.policy_bank
    when 'agri_bank' then u.agri_bank
    when 'union_fund' then u.union_fund
    when 'other' then u.other_source
    when 'overdue' then u.overdue
  end as numerator,
  case when c.category = 'overdue' then u.owed end as denominator
from unions u
cross join categories c

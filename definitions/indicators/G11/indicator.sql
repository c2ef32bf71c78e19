-- Programmes in force on the day, by the level that signed them and by sector.
with recorded as (
  select
    period,
    place,
    sum(events) as programmes,
    sum(case when topic = 'security' then events else 0 end) as security,
    sum(case when topic = 'health' then events else 0 end) as health,
    sum(case when topic = 'education' then events else 0 end) as education,
    sum(case when topic = 'labour' then events else 0 end) as labour,
    sum(case when topic = 'justice' then events else 0 end) as justice,
    sum(case when topic = 'agriculture' then events else 0 end) as agriculture,
    sum(case when topic = 'banking' then events else 0 end) as banking,
    sum(case when topic = 'other_sector' then events else 0 end) as other_sector
  from activity_at
  where type = 'programme'
  group by period, place
),
organisers as (
  select
    o.period,
    o.unit_id,
    o.level,
    case when o.received = 1 then coalesce(x.programmes, 0) end as programmes,
    case when o.received = 1 then coalesce(x.security, 0) end as security,
    case when o.received = 1 then coalesce(x.health, 0) end as health,
    case when o.received = 1 then coalesce(x.education, 0) end as education,
    case when o.received = 1 then coalesce(x.labour, 0) end as labour,
    case when o.received = 1 then coalesce(x.justice, 0) end as justice,
    case when o.received = 1 then coalesce(x.agriculture, 0) end as agriculture,
    case when o.received = 1 then coalesce(x.banking, 0) end as banking,
    case when o.received = 1 then coalesce(x.other_sector, 0) end as other_sector
  from organiser_at o
  left join recorded x on x.period = o.period and x.place = o.unit_id
)
select period, unit_id, '' as category, programmes as numerator, cast(null as bigint) as denominator
from organisers
union all
select period, unit_id, level, programmes, cast(null as bigint)
from organisers
union all
select period, unit_id, 'security', security, cast(null as bigint)
from organisers
union all
select period, unit_id, 'health', health, cast(null as bigint)
from organisers
union all
select period, unit_id, 'education', education, cast(null as bigint)
from organisers
union all
select period, unit_id, 'labour', labour, cast(null as bigint)
from organisers
union all
select period, unit_id, 'justice', justice, cast(null as bigint)
from organisers
union all
select period, unit_id, 'agriculture', agriculture, cast(null as bigint)
from organisers
union all
select period, unit_id, 'banking', banking, cast(null as bigint)
from organisers
union all
select period, unit_id, 'other_sector', other_sector, cast(null as bigint)
from organisers

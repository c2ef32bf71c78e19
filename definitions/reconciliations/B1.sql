-- Form B1 from the records: spells of members of a union at the end of a half-year and within it. A move of
-- borders is in neither flow, as the form says. Runs on DuckDB.
with spell as (
  select d.period, m.unit_id,
    count(*) filter (where m.left_on is null or m.left_on > d.period_end) as members_end,
    count(*) filter (
      where m.joined_on >= d.period_start and m.join_reason <> 'boundary') as members_admitted,
    count(*) filter (
      where m.left_on between d.period_start and d.period_end and m.leave_reason <> 'boundary')
      as members_left,
    count(distinct m.branch) filter (where m.left_on is null or m.left_on > d.period_end)
      as branches
  from member m
  join report_duty d on d.form = 'B1' and m.joined_on <= d.period_end
  group by d.period, m.unit_id
)
select period, unit_id, 'members_end' as line, members_end as value from spell
union all select period, unit_id, 'members_admitted', members_admitted from spell
union all select period, unit_id, 'members_left', members_left from spell
union all select period, unit_id, 'branches', branches from spell

-- Persons who are members at a period's as-of day or at its baseline: one row for each period, union and
-- person. About single persons: indicators read member_count instead.
-- A person counts once in a union, however many spells she has open there. Birth is known by year only:
-- "18 and over" is the year of the date less the year of birth.
select
  p.period,
  m.unit_id,
  m.person_key,
  max(case when m.joined_on <= p.as_of and (m.left_on is null or m.left_on > p.as_of)
           then 1 else 0 end) as active,
  max(case when m.joined_on <= p.as_of and (m.left_on is null or m.left_on > p.as_of)
            and p.as_of_year - m.birth_year >= 18
           then 1 else 0 end) as adult,
  max(case when m.joined_on <= p.as_of and (m.left_on is null or m.left_on > p.as_of)
            and m.core_since <= p.as_of
           then 1 else 0 end) as core,
  max(case when m.joined_on <= p.as_of and (m.left_on is null or m.left_on > p.as_of)
            and m.branch is not null and m.target_group is not null
           then 1 else 0 end) as complete,
  max(case when m.joined_on <= p.baseline_as_of
            and (m.left_on is null or m.left_on > p.baseline_as_of)
            and p.baseline_as_of_year - m.birth_year >= 18
           then 1 else 0 end) as adult_at_baseline
from member m
join period p
  on (m.joined_on <= p.as_of and (m.left_on is null or m.left_on > p.as_of))
  or (m.joined_on <= p.baseline_as_of and (m.left_on is null or m.left_on > p.baseline_as_of))
group by p.period, m.unit_id, m.person_key

-- The ten target groups of plan § III.2, in the plan's order (names in groups.yaml).
select target_group, position
from (values
  ('intellectual', 1), ('entrepreneur', 2), ('trader', 3), ('leader', 4), ('worker', 5),
  ('migrant_worker', 6), ('young', 7), ('elderly', 8), ('religious', 9), ('ethnic', 10)
) as g(target_group, position)

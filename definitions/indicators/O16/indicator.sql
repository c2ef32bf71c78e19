-- Proposals received in the window that were passed to the level above by its end.
select period, boundary_group as unit_id, '' as category, proposals_passed as numerator, proposals as denominator
from matter_count

-- Cases of abuse received in the window that the Union joined within 30 days, by the window's end.
select period, boundary_group as unit_id, '' as category, abuse_joined as numerator, abuse as denominator
from matter_count

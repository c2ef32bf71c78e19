-- Form B2 of unions with fifty members or more. In smaller ones the same figures come by chance.
select *
from form_b2
where members >= 50

-- Form B1 of unions with a hundred women or more. In smaller ones the same figures come by chance.
select *
from form_b1
where women_18_plus >= 100

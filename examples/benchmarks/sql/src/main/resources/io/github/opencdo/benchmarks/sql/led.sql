SELECT DISTINCT o.place FROM post p JOIN office o ON o.id = p.office
WHERE p.role = :GOVERNMENT_CDO AND p.begins <= :day AND p.ends > :day

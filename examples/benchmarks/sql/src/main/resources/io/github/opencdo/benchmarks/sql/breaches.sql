SELECT 1 AS rule, id FROM state WHERE kind = :DEPARTMENT AND officers <> 1
UNION ALL
SELECT 2, id FROM state
WHERE kind = :DEPARTMENT AND (data <> 1 OR affairs <> 1) OR kind = :INSTITUTION AND liaisons < 1
UNION ALL
SELECT 3, id FROM state WHERE kind IN (:DEPARTMENT, :GOVERNMENT) AND unfit > 0
UNION ALL
SELECT DISTINCT 4, p.office FROM post p JOIN state s ON s.id = p.office
WHERE p.due < :day AND p.filed > p.due AND s.kind IN (:DEPARTMENT, :GOVERNMENT)
UNION ALL
SELECT 5, id FROM state WHERE kind = :GOVERNMENT AND (governors <> 1 OR executives <> 1)
UNION ALL
SELECT DISTINCT 6, a.office
FROM active a JOIN active b ON b.office = a.office AND b.person = a.person JOIN state s ON s.id = a.office
WHERE a.role = :DATA_OFFICER AND b.role = :GOV_AFFAIRS_OFFICER AND s.kind = :DEPARTMENT
UNION ALL
SELECT 7, s.id FROM state s LEFT JOIN led ON led.place = s.place
WHERE s.kind = :DEPARTMENT AND s.officers > 0 AND led.place IS NULL

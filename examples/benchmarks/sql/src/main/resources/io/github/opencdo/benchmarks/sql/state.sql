SELECT o.id, o.kind, o.place,
  COALESCE(officers, 0) AS officers, COALESCE(data, 0) AS data, COALESCE(affairs, 0) AS affairs,
  COALESCE(liaisons, 0) AS liaisons, COALESCE(governors, 0) AS governors,
  COALESCE(executives, 0) AS executives, COALESCE(unfit, 0) AS unfit
FROM office o LEFT JOIN held ON held.office = o.id

-- More may be too many on the day that one of several places is left as well.
CREATE OR REPLACE FUNCTION tenancy_overfull_on(here text, stay uuid, since date) RETURNS date
LANGUAGE sql STABLE AS $$
  SELECT min(d.day)
  FROM (
    SELECT DISTINCT greatest(b.day, t.lives_from, since) AS day
    FROM tenancy_place p
    CROSS JOIN LATERAL (VALUES (p.kept_from), (p.kept_until)) AS b(day)
    JOIN tenancy_person t
      ON t.municipality_id = p.municipality_id AND t.tenancy_id = p.tenancy_id
    WHERE p.municipality_id = here AND p.tenancy_id = stay AND b.day IS NOT NULL
  ) d
  WHERE (
    SELECT count(*) FROM tenancy_person t
    WHERE t.municipality_id = here AND t.tenancy_id = stay
      AND daterange(t.lives_from, t.lives_until) @> d.day
  ) > (
    SELECT sum(CASE
      WHEN p.place_number IS NOT NULL THEN 1
      WHEN p.room_id IS NOT NULL THEN (
        SELECT r.beds FROM dwelling_room r
        WHERE r.municipality_id = here AND r.dwelling_id = p.dwelling_id AND r.id = p.room_id)
      ELSE (
        SELECT coalesce(
          (SELECT sum(r.beds) FROM dwelling_room r
            WHERE r.municipality_id = here AND r.dwelling_id = w.id AND r.archived_on IS NULL),
          w.places, 1000)
        FROM dwelling w WHERE w.municipality_id = here AND w.id = p.dwelling_id)
    END)
    FROM tenancy_place p
    WHERE p.municipality_id = here AND p.tenancy_id = stay
      AND daterange(p.kept_from, p.kept_until) @> d.day
  )
$$;

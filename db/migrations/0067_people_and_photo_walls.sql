ALTER TABLE handover_photo FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- One and the same person does not live twice in a home on a day.
ALTER TABLE tenancy_person ADD CONSTRAINT tenancy_person_once EXCLUDE USING gist (
  municipality_id WITH =,
  tenancy_id WITH =,
  person_id WITH =,
  daterange(lives_from, lives_until) WITH &&
);--> statement-breakpoint
/* The most that are to live in a home on any of the days. */
CREATE FUNCTION tenancy_most_people(here text, stay uuid, days daterange) RETURNS bigint
LANGUAGE sql STABLE AS $$
  SELECT coalesce(max((
    SELECT count(*) FROM tenancy_person t
    WHERE t.municipality_id = here AND t.tenancy_id = stay
      AND daterange(t.lives_from, t.lives_until) @> d.day
  )), 0)
  FROM (
    SELECT greatest(p.lives_from, lower(days)) AS day FROM tenancy_person p
    WHERE p.municipality_id = here AND p.tenancy_id = stay
  ) d
  WHERE d.day <@ days
$$;--> statement-breakpoint
/*
 * The first day, from a day on, on which more are to live in a home than the places that are kept for
 * them hold. Days without any place are not asked of: what is kept decides those.
 */
CREATE FUNCTION tenancy_overfull_on(here text, stay uuid, since date) RETURNS date
LANGUAGE sql STABLE AS $$
  SELECT min(d.day)
  FROM (
    SELECT DISTINCT greatest(p.kept_from, t.lives_from, since) AS day
    FROM tenancy_place p
    JOIN tenancy_person t
      ON t.municipality_id = p.municipality_id AND t.tenancy_id = p.tenancy_id
    WHERE p.municipality_id = here AND p.tenancy_id = stay
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
$$;--> statement-breakpoint
CREATE FUNCTION refuse_overfull_tenancy(here text, stay uuid, since date) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  IF tenancy_overfull_on(here, stay, since) IS NOT NULL THEN
    RAISE EXCEPTION 'more are to live in the home than there are places'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'tenancy_has_room';
  END IF;
END $$;--> statement-breakpoint
CREATE FUNCTION tenancy_person_has_room() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE'
    AND daterange(NEW.lives_from, NEW.lives_until) <@ daterange(OLD.lives_from, OLD.lives_until)
  THEN RETURN NULL; END IF;
  PERFORM 1 FROM dwelling d JOIN tenancy t
    ON t.municipality_id = d.municipality_id AND t.dwelling_id = d.id
    WHERE t.municipality_id = NEW.municipality_id AND t.id = NEW.tenancy_id FOR SHARE OF d;
  PERFORM refuse_overfull_tenancy(NEW.municipality_id, NEW.tenancy_id, NEW.lives_from);
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER tenancy_person_has_room AFTER INSERT OR UPDATE ON tenancy_person
  FOR EACH ROW EXECUTE FUNCTION tenancy_person_has_room();--> statement-breakpoint
/* All places of a change are counted together: beds are kept one by one. */
CREATE FUNCTION tenancy_places_have_room() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM refuse_overfull_tenancy(c.municipality_id, c.tenancy_id, min(c.kept_from))
    FROM changed c WHERE c.kept_until IS NULL OR c.kept_until > c.kept_from
    GROUP BY c.municipality_id, c.tenancy_id;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER tenancy_places_have_room AFTER INSERT ON tenancy_place
  REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION tenancy_places_have_room();--> statement-breakpoint
CREATE OR REPLACE FUNCTION tenancy_place_missing(place tenancy_place) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT CASE
    WHEN place.room_id IS NOT NULL AND NOT EXISTS (
      SELECT 1 FROM dwelling_room r
      WHERE r.municipality_id = place.municipality_id AND r.dwelling_id = place.dwelling_id
        AND r.id = place.room_id AND r.archived_on IS NULL
        AND r.beds >= coalesce(place.place_number, 1)
    ) THEN 'room'
    WHEN place.room_id IS NULL AND place.place_number IS NOT NULL AND (
      EXISTS (
        SELECT 1 FROM dwelling_room r
        WHERE r.municipality_id = place.municipality_id AND r.dwelling_id = place.dwelling_id
          AND r.archived_on IS NULL
      ) OR NOT EXISTS (
        SELECT 1 FROM dwelling d
        WHERE d.municipality_id = place.municipality_id AND d.id = place.dwelling_id
          AND d.places >= place.place_number
      )
    ) THEN 'number'
    WHEN EXISTS (
      SELECT 1 FROM dwelling_block b
      WHERE b.municipality_id = place.municipality_id AND b.dwelling_id = place.dwelling_id
        AND (b.room_id IS NULL OR place.room_id IS NULL OR b.room_id = place.room_id)
        AND daterange(b.starts_on, b.ends_on, '[]') && daterange(place.kept_from, place.kept_until)
    ) THEN 'block'
    WHEN place.room_id IS NULL AND place.place_number IS NULL AND tenancy_most_people(
      place.municipality_id, place.tenancy_id, daterange(place.kept_from, place.kept_until)
    ) > (
      SELECT coalesce(
        (SELECT sum(r.beds) FROM dwelling_room r
          WHERE r.municipality_id = d.municipality_id AND r.dwelling_id = d.id
            AND r.archived_on IS NULL),
        d.places, 1000)
      FROM dwelling d WHERE d.municipality_id = place.municipality_id AND d.id = place.dwelling_id
    ) THEN 'people'
  END
$$;--> statement-breakpoint
/* Of days that are past nothing is asked: who lived there then, did. */
CREATE OR REPLACE FUNCTION dwelling_keeps_its_tenancies() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(coalesce(NEW, OLD));
  here text := changed ->> 'municipality_id';
  home uuid := coalesce(changed ->> 'dwelling_id', changed ->> 'id')::uuid;
  place tenancy_place;
BEGIN
  PERFORM 1 FROM dwelling d WHERE d.municipality_id = here AND d.id = home FOR UPDATE;
  FOR place IN
    SELECT p.* FROM tenancy_place p
    WHERE p.municipality_id = here AND p.dwelling_id = home
      AND (p.kept_until IS NULL OR p.kept_until > greatest(p.kept_from, current_date))
  LOOP
    place.kept_from := greatest(place.kept_from, current_date);
    IF tenancy_place_missing(place) IS NOT NULL
      OR tenancy_overfull_on(here, place.tenancy_id, place.kept_from) IS NOT NULL
    THEN
      RAISE EXCEPTION 'places of the dwelling are kept for households'
        USING ERRCODE = 'check_violation', CONSTRAINT = 'dwelling_keeps_its_tenancies';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;--> statement-breakpoint
/* Photos of a signed protocol stay as they were when it was signed; what comes later is an addition. */
CREATE FUNCTION handover_photo_is_kept() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  photo handover_photo := coalesce(NEW, OLD);
  signed boolean := EXISTS (
    SELECT 1 FROM handover_protocol p
    WHERE p.municipality_id = photo.municipality_id AND p.tenancy_id = photo.tenancy_id
      AND p.kind = photo.kind AND p.signed_at IS NOT NULL
  );
BEGIN
  IF TG_OP = 'INSERT' THEN
    IF signed = NEW.is_addition THEN RETURN NEW; END IF;
  ELSIF NOT signed THEN
    RETURN coalesce(NEW, OLD);
  ELSIF TG_OP = 'UPDATE' AND OLD.removed_at IS NOT NULL
    AND to_jsonb(NEW) - 'erased_at' - 'version' = to_jsonb(OLD) - 'erased_at' - 'version'
  THEN RETURN NEW; -- The file of one that was taken away before the signing is erased.
  END IF;
  RAISE EXCEPTION 'photos of a signed protocol are not changed'
    USING ERRCODE = 'check_violation', CONSTRAINT = 'handover_photo_is_kept';
END $$;--> statement-breakpoint
CREATE TRIGGER handover_photo_is_kept BEFORE INSERT OR UPDATE OR DELETE ON handover_photo
  FOR EACH ROW EXECUTE FUNCTION handover_photo_is_kept();

ALTER TABLE tenancy FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE tenancy_person FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE tenancy_place FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE tenancy_step FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE handover_protocol FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE home_need FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE home_adaptation FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE housing_help FORCE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE EXTENSION IF NOT EXISTS btree_gist;--> statement-breakpoint
-- Rooms as a range, so that "no room named" is every room of the dwelling.
CREATE TYPE uuid_range AS RANGE (subtype = uuid);--> statement-breakpoint
-- Nobody can be promised a place that is kept for another on any of the days ...
ALTER TABLE tenancy_place ADD CONSTRAINT tenancy_place_kept_once EXCLUDE USING gist (
  municipality_id WITH =,
  dwelling_id WITH =,
  uuid_range(room_id, room_id, '[]') WITH &&,
  int4range(place_number, place_number, '[]') WITH &&,
  daterange(kept_from, kept_until) WITH &&
);--> statement-breakpoint
-- ... nor move in where somebody still lives, whatever was planned.
ALTER TABLE tenancy_place ADD CONSTRAINT tenancy_place_lived_in_once EXCLUDE USING gist (
  municipality_id WITH =,
  dwelling_id WITH =,
  uuid_range(room_id, room_id, '[]') WITH &&,
  int4range(place_number, place_number, '[]') WITH &&,
  daterange(lived_from, lived_until) WITH &&
) WHERE (lived_from IS NOT NULL);--> statement-breakpoint
/*
 * Whether what is kept of a dwelling has its place there: the room with its beds, the number, no block on
 * any of the days, and, of a whole dwelling, room for those who are to live there. Asked from both sides with the row of the dwelling locked, so that a place
 * and what takes it away never pass each other.
 */
CREATE FUNCTION tenancy_place_missing(place tenancy_place) RETURNS text LANGUAGE sql STABLE AS $$
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
    WHEN place.room_id IS NULL AND place.place_number IS NULL AND (
      SELECT count(*) FROM tenancy_person t
      WHERE t.municipality_id = place.municipality_id AND t.tenancy_id = place.tenancy_id
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
CREATE FUNCTION tenancy_place_is_there() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE missing text;
BEGIN
  IF NEW.kept_until <= NEW.kept_from THEN RETURN NEW; END IF;
  -- What is let go of, in days alone, needs no asking.
  IF TG_OP = 'UPDATE' AND NEW.dwelling_id = OLD.dwelling_id
    AND NEW.room_id IS NOT DISTINCT FROM OLD.room_id
    AND NEW.place_number IS NOT DISTINCT FROM OLD.place_number
    AND daterange(NEW.kept_from, NEW.kept_until) <@ daterange(OLD.kept_from, OLD.kept_until)
  THEN RETURN NEW; END IF;
  PERFORM 1 FROM dwelling d
    WHERE d.municipality_id = NEW.municipality_id AND d.id = NEW.dwelling_id FOR SHARE;
  missing := tenancy_place_missing(NEW);
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'the dwelling does not have the place (%)', missing
      USING ERRCODE = 'check_violation', CONSTRAINT = 'tenancy_place_is_there';
  END IF;
  RETURN NEW;
END $$;--> statement-breakpoint
CREATE TRIGGER tenancy_place_is_there BEFORE INSERT OR UPDATE ON tenancy_place
  FOR EACH ROW EXECUTE FUNCTION tenancy_place_is_there();--> statement-breakpoint
/* Rooms, places and blocks are changed under what is kept from today on only when each keeps its place. */
CREATE FUNCTION dwelling_keeps_its_tenancies() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  changed jsonb := to_jsonb(coalesce(NEW, OLD));
  here text := changed ->> 'municipality_id';
  home uuid := coalesce(changed ->> 'dwelling_id', changed ->> 'id')::uuid;
BEGIN
  PERFORM 1 FROM dwelling d WHERE d.municipality_id = here AND d.id = home FOR UPDATE;
  IF EXISTS (
    SELECT 1 FROM tenancy_place p
    WHERE p.municipality_id = here AND p.dwelling_id = home
      AND (p.kept_until IS NULL OR p.kept_until > greatest(p.kept_from, current_date))
      AND tenancy_place_missing(p) IS NOT NULL
  ) THEN
    RAISE EXCEPTION 'places of the dwelling are kept for households'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'dwelling_keeps_its_tenancies';
  END IF;
  RETURN NULL;
END $$;--> statement-breakpoint
CREATE TRIGGER dwelling_keeps_its_tenancies AFTER UPDATE OF places ON dwelling
  FOR EACH ROW WHEN (NEW.places IS DISTINCT FROM OLD.places)
  EXECUTE FUNCTION dwelling_keeps_its_tenancies();--> statement-breakpoint
CREATE TRIGGER dwelling_keeps_its_tenancies AFTER INSERT OR UPDATE OR DELETE ON dwelling_room
  FOR EACH ROW EXECUTE FUNCTION dwelling_keeps_its_tenancies();--> statement-breakpoint
CREATE TRIGGER dwelling_keeps_its_tenancies AFTER INSERT OR UPDATE ON dwelling_block
  FOR EACH ROW EXECUTE FUNCTION dwelling_keeps_its_tenancies();

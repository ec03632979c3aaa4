-- Someone who leaves a protected household takes along a contact row with the address that is still
-- the others'. Its grade stays until the address is changed, or until a lowering has been agreed.

CREATE OR REPLACE FUNCTION set_contact_grade() RETURNS trigger
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  ladder constant text[] := array['none','klientadresse','fortrolig','strengt_fortrolig'];
  due text := coalesce(household_grade(NEW.municipality_id, NEW.person_id), NEW.grade);
BEGIN
  IF TG_OP = 'UPDATE'
    AND coalesce(current_setting('app.lowering', true), '') <> 'on'
    AND OLD.street_address IS NOT DISTINCT FROM NEW.street_address
    AND OLD.postal_code IS NOT DISTINCT FROM NEW.postal_code THEN
    due := ladder[greatest(array_position(ladder, due), array_position(ladder, OLD.grade))];
  END IF;
  NEW.grade := due;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE OR REPLACE FUNCTION person_regrades_contacts() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE ladder constant text[] := array['none','klientadresse','fortrolig','strengt_fortrolig'];
BEGIN
  IF array_position(ladder, NEW.address_protection) < array_position(ladder, OLD.address_protection) THEN
    PERFORM set_config('app.lowering', 'on', true);
  END IF;
  PERFORM regrade_contacts(NEW.municipality_id, array(
    SELECT NEW.id
    UNION
    SELECT theirs.person_id
    FROM household_member mine
    JOIN household_member theirs ON theirs.municipality_id = mine.municipality_id
      AND theirs.household_id = mine.household_id AND theirs.to_on IS NULL
    WHERE mine.municipality_id = NEW.municipality_id AND mine.person_id = NEW.id
      AND mine.to_on IS NULL));
  PERFORM set_config('app.lowering', '', true);
  RETURN NULL;
END $$;
--> statement-breakpoint
-- The grade alone of a contact row that may be hidden, so that it is told of and not written over.
CREATE FUNCTION contact_grade(of_municipality text, of_person uuid) RETURNS text
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE
  circle text := coalesce(current_setting('app.protected_circle', true), '');
  found_grade text;
BEGIN
  PERFORM set_config('app.protected_circle', 'on', true);
  SELECT c.grade INTO found_grade FROM person_contact c
  WHERE c.municipality_id = of_municipality AND c.person_id = of_person;
  PERFORM set_config('app.protected_circle', circle, true);
  RETURN found_grade;
END $$;

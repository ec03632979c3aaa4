-- The grade on a person's contact row is the strongest in the person's household, whoever changes a
-- grade or a membership. Kept here and not by each command, so that no path to the tables forgets it.

CREATE FUNCTION household_grade(of_municipality text, of_person uuid) RETURNS text
LANGUAGE sql STABLE SET search_path = pg_catalog, public AS $$
  SELECT (array['none','klientadresse','fortrolig','strengt_fortrolig'])[max(array_position(
    array['none','klientadresse','fortrolig','strengt_fortrolig'], p.address_protection))]
  FROM person p
  WHERE p.municipality_id = of_municipality AND (p.id = of_person OR p.id IN (
    SELECT theirs.person_id
    FROM household_member mine
    JOIN household_member theirs ON theirs.municipality_id = mine.municipality_id
      AND theirs.household_id = mine.household_id AND theirs.to_on IS NULL
    WHERE mine.municipality_id = of_municipality AND mine.person_id = of_person
      AND mine.to_on IS NULL))
$$;
--> statement-breakpoint
-- The grade of the one that is written counts for nothing; it is worked out. Under a lock that was
-- waited for, a volatile function sees what the other transaction wrote.
CREATE FUNCTION set_contact_grade() RETURNS trigger
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
BEGIN
  NEW.grade := coalesce(household_grade(NEW.municipality_id, NEW.person_id), NEW.grade);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER set_contact_grade BEFORE INSERT OR UPDATE ON person_contact
FOR EACH ROW EXECUTE FUNCTION set_contact_grade();
--> statement-breakpoint
-- Someone outside the circle may raise a grade, and thereby loses sight of the row; for this one
-- statement the transaction is let through the circle's wall. Nothing of the row is given back.
CREATE FUNCTION regrade_contacts(of_municipality text, of_people uuid[]) RETURNS void
LANGUAGE plpgsql VOLATILE SET search_path = pg_catalog, public AS $$
DECLARE circle text := coalesce(current_setting('app.protected_circle', true), '');
BEGIN
  PERFORM set_config('app.protected_circle', 'on', true);
  UPDATE person_contact c SET grade = household_grade(c.municipality_id, c.person_id)
  WHERE c.municipality_id = of_municipality AND c.person_id = ANY (of_people);
  PERFORM set_config('app.protected_circle', circle, true);
END $$;
--> statement-breakpoint
CREATE FUNCTION person_regrades_contacts() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM regrade_contacts(NEW.municipality_id, array(
    SELECT NEW.id
    UNION
    SELECT theirs.person_id
    FROM household_member mine
    JOIN household_member theirs ON theirs.municipality_id = mine.municipality_id
      AND theirs.household_id = mine.household_id AND theirs.to_on IS NULL
    WHERE mine.municipality_id = NEW.municipality_id AND mine.person_id = NEW.id
      AND mine.to_on IS NULL));
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER person_regrades_contacts AFTER UPDATE OF address_protection ON person
FOR EACH ROW WHEN (OLD.address_protection IS DISTINCT FROM NEW.address_protection)
EXECUTE FUNCTION person_regrades_contacts();
--> statement-breakpoint
CREATE FUNCTION membership_regrades_contacts() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  of_municipality text := coalesce(NEW.municipality_id, OLD.municipality_id);
  people uuid[];
BEGIN
  people := array(
    SELECT OLD.person_id UNION SELECT NEW.person_id UNION
    SELECT m.person_id FROM household_member m
    WHERE m.municipality_id = of_municipality AND m.to_on IS NULL
      AND m.household_id IN (OLD.household_id, NEW.household_id));
  IF EXISTS (
    SELECT 1 FROM person p WHERE p.municipality_id = of_municipality AND p.id = ANY (people)
      AND p.address_protection <> 'none') THEN
    PERFORM regrade_contacts(of_municipality, people);
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER membership_regrades_contacts AFTER INSERT OR UPDATE OR DELETE ON household_member
FOR EACH ROW EXECUTE FUNCTION membership_regrades_contacts();

-- The words of each person's search name, whoever writes the person. Byte order lets "begins with"
-- use the key.

ALTER TABLE person_name_word FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE person_name_word ALTER COLUMN word TYPE text COLLATE "C";
--> statement-breakpoint
CREATE FUNCTION keep_name_words() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    DELETE FROM person_name_word w
    WHERE w.municipality_id = OLD.municipality_id AND w.person_id = OLD.id;
  END IF;
  INSERT INTO person_name_word (municipality_id, word, person_id)
  SELECT DISTINCT NEW.municipality_id, word, NEW.id
  FROM unnest(string_to_array(NEW.search_name, ' ')) AS word
  WHERE word <> '';
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_name_words_of_new AFTER INSERT ON person
FOR EACH ROW EXECUTE FUNCTION keep_name_words();
--> statement-breakpoint
CREATE TRIGGER keep_name_words AFTER UPDATE OF search_name ON person
FOR EACH ROW WHEN (OLD.search_name IS DISTINCT FROM NEW.search_name)
EXECUTE FUNCTION keep_name_words();
--> statement-breakpoint
DO $$
DECLARE place record;
BEGIN
  FOR place IN SELECT id FROM municipality LOOP
    PERFORM set_config('app.municipality', place.id, true);
    INSERT INTO person_name_word (municipality_id, word, person_id)
    SELECT DISTINCT p.municipality_id, word, p.id
    FROM person p, unnest(string_to_array(p.search_name, ' ')) AS word
    WHERE p.municipality_id = place.id AND word <> '';
  END LOOP;
  PERFORM set_config('app.municipality', '', true);
END $$;

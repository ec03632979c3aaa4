DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['programme_ending', 'participant_certificate', 'transition_talk',
    'programme_handover', 'further_education', 'programme_situation']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
  -- What was recorded stands; what is found later is a row of its own.
  FOREACH t IN ARRAY ARRAY['programme_ending', 'transition_talk', 'programme_situation']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE UPDATE OR DELETE ON %I
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen()', t || '_is_frozen', t);
  END LOOP;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_certificate() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - 'given_on' = to_jsonb(OLD) - 'given_on' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a certificate does not change; a correction is a new one'
    USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_certificate BEFORE UPDATE OR DELETE ON participant_certificate
FOR EACH ROW EXECUTE FUNCTION keep_certificate();

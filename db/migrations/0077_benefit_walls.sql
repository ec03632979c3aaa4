DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['benefit_situation', 'benefit_income', 'benefit_set_off', 'benefit_run',
    'benefit_result', 'benefit_payment', 'benefit_setting']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A month that is approved stays as it was paid; what is found later is a line of a later month.
CREATE TRIGGER benefit_run_is_frozen BEFORE UPDATE OR DELETE ON benefit_run
FOR EACH ROW WHEN (OLD.status = 'approved') EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE FUNCTION keep_approved_benefit() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  touched benefit_result;
BEGIN
  touched := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  IF EXISTS (
    SELECT FROM benefit_run r
    WHERE r.municipality_id = touched.municipality_id AND r.id = touched.run_id
      AND r.status = 'approved'
  ) THEN
    RAISE EXCEPTION 'the month is approved; what is found later is a line of a later month'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_approved_benefit BEFORE INSERT OR UPDATE OR DELETE ON benefit_result
FOR EACH ROW EXECUTE FUNCTION keep_approved_benefit();

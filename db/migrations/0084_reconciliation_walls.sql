DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['reconciliation_run', 'reconciliation_row', 'reconciliation_item',
    'reconciliation_event', 'reconciliation_word', 'register_mark']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- A list that was compared stays as it was, with what the record said at that moment.
CREATE TRIGGER reconciliation_run_is_frozen BEFORE UPDATE OR DELETE ON reconciliation_run
FOR EACH ROW WHEN (OLD.status = 'compared') EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
-- Its rows are taken away when their time is out, and encrypted anew under another key; nothing else.
CREATE FUNCTION keep_compared_rows() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  touched reconciliation_row;
BEGIN
  touched := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  IF EXISTS (
    SELECT FROM reconciliation_run r
    WHERE r.municipality_id = touched.municipality_id AND r.id = touched.run_id
      AND r.status = 'compared'
  ) AND NOT (TG_OP = 'DELETE' AND OLD.keep_until < current_date)
    AND NOT (TG_OP = 'UPDATE' AND current_setting('app.key_rotation', true) = 'on'
      AND to_jsonb(NEW) - 'cells' - 'compared' = to_jsonb(OLD) - 'cells' - 'compared')
  THEN
    RAISE EXCEPTION 'the list is compared; a later list tells what has changed since'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_compared_rows BEFORE INSERT OR UPDATE OR DELETE ON reconciliation_row
FOR EACH ROW EXECUTE FUNCTION keep_compared_rows();
--> statement-breakpoint
-- What happened to a difference is added to, never changed.
CREATE TRIGGER reconciliation_event_is_frozen BEFORE UPDATE OR DELETE ON reconciliation_event
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();

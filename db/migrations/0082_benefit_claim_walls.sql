DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['benefit_claim', 'benefit_recalculation', 'benefit_recalculated']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was decided stands; only that it is withdrawn, and what has been paid back, is told later.
CREATE FUNCTION keep_benefit_claim() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  IF TG_OP = 'DELETE'
    OR (OLD.resolution, OLD.cause, OLD.from_month, OLD.to_month, OLD.total_ore, OLD.month, OLD.due_on,
        OLD.decided_on, OLD.reason, OLD.person_id, OLD.case_id, OLD.decided_by)
      IS DISTINCT FROM
       (NEW.resolution, NEW.cause, NEW.from_month, NEW.to_month, NEW.total_ore, NEW.month, NEW.due_on,
        NEW.decided_on, NEW.reason, NEW.person_id, NEW.case_id, NEW.decided_by)
    OR OLD.withdrawn_on IS NOT NULL
  THEN
    RAISE EXCEPTION 'a decision on paid benefit is withdrawn, not changed'
      USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_benefit_claim BEFORE UPDATE OR DELETE ON benefit_claim
FOR EACH ROW EXECUTE FUNCTION keep_benefit_claim();

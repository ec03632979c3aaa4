DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['programme_decision', 'education_recognition', 'programme_setting',
    'integration_plan', 'plan_element', 'plan_sub_goal', 'plan_review', 'integration_contract']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was decided, signed and talked about stays as it was: for the app, and for whoever owns the tables.
REVOKE UPDATE, DELETE ON programme_decision, plan_review, integration_contract FROM rotfeste_app;
--> statement-breakpoint
CREATE TRIGGER programme_decision_is_frozen BEFORE UPDATE OR DELETE ON programme_decision
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE TRIGGER plan_review_is_frozen BEFORE UPDATE OR DELETE ON plan_review
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE TRIGGER integration_contract_is_frozen BEFORE UPDATE OR DELETE ON integration_contract
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
-- A plan that has been in force keeps its content. What happens to it later may be told: that it was
-- replaced, that a copy was given, and when it is reviewed.
CREATE FUNCTION keep_plan_in_force() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  later text[] := ARRAY['status', 'replaced_on', 'copy_given_on', 'review_on', 'version'];
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(NEW) - later = to_jsonb(OLD) - later
    AND (NEW.status = OLD.status OR OLD.status = 'in_force' AND NEW.status = 'replaced') THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a plan that has been in force does not change' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_plan_in_force BEFORE UPDATE OR DELETE ON integration_plan
FOR EACH ROW WHEN (OLD.status IN ('in_force', 'replaced')) EXECUTE FUNCTION keep_plan_in_force();
--> statement-breakpoint
CREATE FUNCTION keep_part_of_plan() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
DECLARE
  part record := CASE WHEN TG_OP = 'INSERT' THEN NEW ELSE OLD END;
  later text[] := ARRAY['result', 'result_on', 'result_note', 'version'];
BEGIN
  IF NOT EXISTS (
    SELECT FROM integration_plan p
    WHERE p.municipality_id = part.municipality_id AND p.id = part.plan_id
      AND p.status IN ('in_force', 'replaced')
  ) OR TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'plan_sub_goal'
    AND to_jsonb(NEW) - later = to_jsonb(OLD) - later THEN
    RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  RAISE EXCEPTION 'a plan that has been in force does not change' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_part_of_plan BEFORE INSERT OR UPDATE OR DELETE ON plan_element
FOR EACH ROW EXECUTE FUNCTION keep_part_of_plan();
--> statement-breakpoint
CREATE TRIGGER keep_part_of_plan BEFORE INSERT OR UPDATE OR DELETE ON plan_sub_goal
FOR EACH ROW EXECUTE FUNCTION keep_part_of_plan();

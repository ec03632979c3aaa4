DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['own_deadline_rule', 'deadline_rule_ending', 'deadline', 'deadline_rule_change', 'reminder']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- Law-given data changes with a release, not from the app.
REVOKE INSERT, UPDATE, DELETE ON deadline_rule FROM rotfeste_app;

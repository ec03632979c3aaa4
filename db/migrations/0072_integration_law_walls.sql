DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['law_setting', 'own_basic_amount', 'programme_fact']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- Law-given data changes with a release, not from the app.
REVOKE INSERT, UPDATE, DELETE ON legal_rule FROM rotfeste_app;

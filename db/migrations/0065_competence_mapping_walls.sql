DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['competence_mapping', 'competence_mapping_version', 'career_guidance', 'learning_screening', 'learning_need', 'preparation_link', 'preparation_answer']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What stood from a talk on stays as it was.
REVOKE UPDATE, DELETE ON competence_mapping_version FROM rotfeste_app;

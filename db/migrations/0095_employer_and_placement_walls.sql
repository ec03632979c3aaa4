DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['employer', 'employer_person', 'employer_contact', 'placement',
    'placement_visit', 'placement_task', 'placement_agreement', 'ordinary_job_assessment',
    'placement_setting']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was said, signed or assessed stays as it was.
REVOKE UPDATE, DELETE ON employer_contact, placement_agreement, ordinary_job_assessment FROM rotfeste_app;
--> statement-breakpoint
CREATE TRIGGER employer_contact_is_frozen BEFORE UPDATE OR DELETE ON employer_contact
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE TRIGGER placement_agreement_is_frozen BEFORE UPDATE OR DELETE ON placement_agreement
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE TRIGGER ordinary_job_assessment_is_frozen BEFORE UPDATE OR DELETE ON ordinary_job_assessment
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();

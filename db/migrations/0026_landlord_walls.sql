DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['landlord_contact', 'landlord_merge']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was said stays as it was written; it follows a landlord that is found to be another.
REVOKE UPDATE, DELETE ON landlord_contact FROM rotfeste_app;
--> statement-breakpoint
GRANT UPDATE (landlord_id) ON landlord_contact TO rotfeste_app;
--> statement-breakpoint
REVOKE DELETE ON landlord_merge FROM rotfeste_app;

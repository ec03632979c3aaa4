DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['landlord', 'dwelling', 'lease', 'self_settlement_application', 'self_settlement_step', 'self_settlement_check', 'private_talk', 'self_settlement_follow_up']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What was done stays as it was done.
REVOKE UPDATE, DELETE ON self_settlement_step FROM rotfeste_app;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['watch_basis_proposal', 'watch_basis', 'watch_member', 'watch_signal_setting', 'watch_flag', 'watch_flag_case']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- What the watch has rested on stays; it ends, and is not taken away.
REVOKE DELETE ON watch_basis FROM rotfeste_app;

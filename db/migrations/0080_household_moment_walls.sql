DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['household_moment', 'household_moment_rollup', 'household_moment_counting']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

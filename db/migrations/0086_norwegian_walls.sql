DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['norwegian_assessment', 'norwegian_test', 'norwegian_exemption',
    'norwegian_decision', 'norwegian_leave', 'norwegian_hours', 'language_practice',
    'norwegian_standing']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

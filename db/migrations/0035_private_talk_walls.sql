DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['private_talk_reader', 'private_talk_content']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['jobbsjansen_assessment', 'jobbsjansen_participation', 'jobbsjansen_level',
    'jobbsjansen_goal', 'jobbsjansen_extension', 'jobbsjansen_talk']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

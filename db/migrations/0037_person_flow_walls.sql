DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['distribution', 'settlement_record', 'person_file_gap', 'arrival_plan', 'offer_refusal', 'municipality_move']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;

ALTER TABLE replaced_year_decision FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE year_request FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE week_capacity FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Family immigrants and the self-settled take no place in the council's decision.
DO $$
DECLARE place record;
BEGIN
  FOR place IN SELECT id FROM municipality LOOP
    PERFORM set_config('app.municipality', place.id, true);
    DELETE FROM indicator_contribution c USING settlement_case s
    WHERE c.municipality_id = place.id AND c.indicator = 'settled_against_decision'
      AND s.municipality_id = c.municipality_id AND s.id = c.case_id
      AND s.settlement_type IN ('family_reunification', 'self_settled');
    UPDATE indicator_rollup r SET
      denominator = (SELECT count(*) FROM indicator_contribution c
        WHERE c.municipality_id = place.id AND c.indicator = r.indicator
          AND c.year = r.year AND c.quarter = r.quarter AND c.counts),
      numerator = (SELECT count(*) FROM indicator_contribution c
        WHERE c.municipality_id = place.id AND c.indicator = r.indicator
          AND c.year = r.year AND c.quarter = r.quarter AND c.counts AND c.reached)
    WHERE r.municipality_id = place.id AND r.indicator = 'settled_against_decision';
  END LOOP;
  PERFORM set_config('app.municipality', '', true);
END $$;

ALTER TABLE digest_choice FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE digest_delivery FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- The next due date of a case no longer counts checklist items of stages that have closed.
DO $$
DECLARE place record;
BEGIN
  FOR place IN SELECT id FROM municipality LOOP
    PERFORM set_config('app.municipality', place.id, true);
    UPDATE settlement_case c
    SET next_due_on = f.next_due_on
    FROM (
      SELECT k.id, least(
        (SELECT min(i.due_on) FROM checklist_entry i
          WHERE i.municipality_id = k.municipality_id AND i.case_id = k.id
            AND i.state = 'open' AND i.stage = ANY (k.open_stages)),
        (SELECT min(d.due_on) FROM deadline d
          WHERE d.municipality_id = k.municipality_id AND d.case_id = k.id
            AND d.state = 'open' AND d.can_be_met)) AS next_due_on
      FROM settlement_case k
      WHERE k.municipality_id = place.id AND k.status = 'open'
    ) f
    WHERE c.municipality_id = place.id AND c.id = f.id
      AND c.next_due_on IS DISTINCT FROM f.next_due_on;
  END LOOP;
  PERFORM set_config('app.municipality', '', true);
END $$;

DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['letter_setting', 'letter_template', 'letter']
  LOOP
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
  END LOOP;
END $$;
--> statement-breakpoint
-- The product's texts change with a release, not from the app.
REVOKE INSERT, UPDATE, DELETE ON product_letter_template FROM rotfeste_app;
--> statement-breakpoint
-- A letter is frozen when it is issued, and an edition when it is published: for the app, and for
-- whoever owns the tables.
REVOKE UPDATE, DELETE, TRUNCATE ON letter FROM rotfeste_app;
--> statement-breakpoint
CREATE FUNCTION refuse_change_of_frozen() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION '% is frozen', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER letter_is_frozen BEFORE UPDATE OR DELETE ON letter
FOR EACH ROW EXECUTE FUNCTION refuse_change_of_frozen();
--> statement-breakpoint
CREATE TRIGGER letter_template_is_frozen BEFORE UPDATE OR DELETE ON letter_template
FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION refuse_change_of_frozen();

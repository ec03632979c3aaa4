ALTER TABLE policy_edition FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE policy_page FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Applications are judged by the edition that was in force: what is published stays as it was.
CREATE FUNCTION keep_published_policy() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION 'a published edition of the policy does not change';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_published_policy BEFORE UPDATE OR DELETE ON policy_edition
FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION keep_published_policy();

ALTER TABLE guidance_material FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE guidance_curriculum FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE guidance_plan FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE guidance_standing FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE housing_search FORCE ROW LEVEL SECURITY;--> statement-breakpoint
-- Every version of a plan is kept as it was written.
REVOKE UPDATE, DELETE ON guidance_plan FROM rotfeste_app;--> statement-breakpoint
-- Sessions name the edition that their topics are from: what is published stays as it was.
CREATE FUNCTION keep_published_curriculum() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public AS $$
BEGIN
  RAISE EXCEPTION 'a published edition of the curriculum does not change';
END $$;
--> statement-breakpoint
CREATE TRIGGER keep_published_curriculum BEFORE UPDATE OR DELETE ON guidance_curriculum
FOR EACH ROW WHEN (OLD.status = 'published') EXECUTE FUNCTION keep_published_curriculum();

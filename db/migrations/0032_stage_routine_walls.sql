ALTER TABLE stage_routine FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
-- Every version is kept as it was written.
REVOKE UPDATE, DELETE ON stage_routine FROM rotfeste_app;

ALTER TABLE digest_choice FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE digest_delivery FORCE ROW LEVEL SECURITY;

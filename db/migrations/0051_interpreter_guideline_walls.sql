ALTER TABLE interpreter_share_reading FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE interpreter_guideline FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE interpreter_training FORCE ROW LEVEL SECURITY;

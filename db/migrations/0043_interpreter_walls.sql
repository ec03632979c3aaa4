ALTER TABLE interpreter_supplier FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE interpreter FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE interpreter_booking FORCE ROW LEVEL SECURITY;

ALTER TABLE dwelling_room FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE dwelling_block FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE dwelling_defect FORCE ROW LEVEL SECURITY;

ALTER TABLE home_period FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE support_application FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE housing_goal FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE housing_step FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE housing_review FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE ownership_assessment FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE tenancy_risk FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE housing_absence FORCE ROW LEVEL SECURITY;

ALTER TABLE school_break FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE course FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE course_meeting FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE course_interpreter FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE course_invitation FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE course_attendance FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE course_session FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE volunteer FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE volunteer_offer FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE phrase_check FORCE ROW LEVEL SECURITY;

CREATE TABLE "language_practice" (
	"municipality_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"place" text NOT NULL,
	"times_per_month" integer NOT NULL,
	"agreed_on" date NOT NULL,
	"ended_on" date,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "language_practice_municipality_id_person_id_pk" PRIMARY KEY("municipality_id","person_id"),
	CONSTRAINT "language_practice_times" CHECK (times_per_month between 1 and 60),
	CONSTRAINT "language_practice_order" CHECK (ended_on >= agreed_on)
);
--> statement-breakpoint
ALTER TABLE "language_practice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norwegian_assessment" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"assessed_on" date NOT NULL,
	"occasion" text NOT NULL,
	"method" text NOT NULL,
	"reading" text,
	"listening" text,
	"writing" text,
	"oral" text,
	"assessor" text NOT NULL,
	"teaching_method" text,
	"note" text,
	CONSTRAINT "norwegian_assessment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "norwegian_assessment_occasion" CHECK (occasion in ('start','progress','end')),
	CONSTRAINT "norwegian_assessment_method" CHECK (method in ('placement','teacher','conversation','mapping_tool','other')),
	CONSTRAINT "norwegian_assessment_reading" CHECK (reading in ('UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_assessment_listening" CHECK (listening in ('UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_assessment_writing" CHECK (writing in ('UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_assessment_oral" CHECK (oral in ('UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_assessment_some" CHECK (coalesce(reading, listening, writing, oral) is not null)
);
--> statement-breakpoint
ALTER TABLE "norwegian_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norwegian_decision" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"starts_on" date,
	"deferred_until" date,
	"reason" text NOT NULL,
	CONSTRAINT "norwegian_decision_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "norwegian_decision_kind" CHECK (kind in ('granted','refused','deferred')),
	CONSTRAINT "norwegian_decision_start" CHECK ((kind = 'granted') = (starts_on is not null)),
	CONSTRAINT "norwegian_decision_deferred" CHECK ((kind = 'deferred') = (deferred_until is not null))
);
--> statement-breakpoint
ALTER TABLE "norwegian_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norwegian_exemption" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"subject" text NOT NULL,
	"ground" text NOT NULL,
	"decided_on" date NOT NULL,
	"document_seen_on" date NOT NULL,
	CONSTRAINT "norwegian_exemption_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "norwegian_exemption_subject" CHECK (subject in ('norwegian','civics'))
);
--> statement-breakpoint
ALTER TABLE "norwegian_exemption" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norwegian_hours" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"subject" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"minutes" integer NOT NULL,
	"provider" text NOT NULL,
	"source" text NOT NULL,
	CONSTRAINT "norwegian_hours_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "norwegian_hours_subject" CHECK (subject in ('norwegian','civics')),
	CONSTRAINT "norwegian_hours_source" CHECK (source in ('school','municipality','document','self')),
	CONSTRAINT "norwegian_hours_order" CHECK (from_on <= to_on),
	CONSTRAINT "norwegian_hours_minutes" CHECK (minutes between 1 and 300000)
);
--> statement-breakpoint
ALTER TABLE "norwegian_hours" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norwegian_leave" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"ground" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"decided_on" date NOT NULL,
	"document_seen_on" date,
	CONSTRAINT "norwegian_leave_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "norwegian_leave_ground" CHECK (ground in ('birth','illness','welfare','work','other')),
	CONSTRAINT "norwegian_leave_order" CHECK (from_on <= to_on)
);
--> statement-breakpoint
ALTER TABLE "norwegian_leave" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norwegian_standing" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"measure_from" date,
	"measured_on" date,
	"levels" text[] NOT NULL,
	"goals" text[] NOT NULL,
	"levels_left" integer,
	"rose_on" date,
	"has_risen" boolean,
	"goal_reached_on" date,
	"right_ends_on" date,
	"civics_due_on" date,
	"civics_done_on" date,
	"test_on" date,
	CONSTRAINT "norwegian_standing_municipality_id_case_id_person_id_pk" PRIMARY KEY("municipality_id","case_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "norwegian_standing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "norwegian_test" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"kind" text NOT NULL,
	"variant" text DEFAULT 'ordinary' NOT NULL,
	"held_on" date NOT NULL,
	"registered_on" date,
	"is_free" boolean NOT NULL,
	"attended" boolean,
	"result_on" date,
	"reading" text,
	"listening" text,
	"writing" text,
	"oral" text,
	"passed" boolean,
	"language" text,
	"complained_on" date,
	"complaint_result" text,
	"quarantine_until" date,
	CONSTRAINT "norwegian_test_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "norwegian_test_kind" CHECK (kind in ('norwegian','norwegian_c1','civics')),
	CONSTRAINT "norwegian_test_variant" CHECK (variant in ('ordinary','sign_language')),
	CONSTRAINT "norwegian_test_reading" CHECK (reading in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_test_listening" CHECK (listening in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_test_writing" CHECK (writing in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_test_oral" CHECK (oral in ('not_passed','UNDER_A1','A1','A2','B1','B2','C1')),
	CONSTRAINT "norwegian_test_result" CHECK (result_on is null or attended and result_on >= held_on),
	CONSTRAINT "norwegian_test_parts" CHECK (case kind when 'civics' then coalesce(reading, listening, writing, oral) is null
        else passed is null end),
	CONSTRAINT "norwegian_test_known" CHECK ((coalesce(reading, listening, writing, oral) is not null or passed is not null)
        = (result_on is not null)),
	CONSTRAINT "norwegian_test_complaint" CHECK (complained_on is null or complained_on >= result_on),
	CONSTRAINT "norwegian_test_complaint_result" CHECK (complaint_result in ('kept','changed')
        and (complaint_result is null or complained_on is not null)),
	CONSTRAINT "norwegian_test_registered" CHECK (registered_on <= held_on),
	CONSTRAINT "norwegian_test_quarantine" CHECK (quarantine_until >= held_on)
);
--> statement-breakpoint
ALTER TABLE "norwegian_test" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "language_practice" ADD CONSTRAINT "language_practice_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_assessment" ADD CONSTRAINT "norwegian_assessment_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_assessment" ADD CONSTRAINT "norwegian_assessment_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_decision" ADD CONSTRAINT "norwegian_decision_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_decision" ADD CONSTRAINT "norwegian_decision_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_exemption" ADD CONSTRAINT "norwegian_exemption_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_exemption" ADD CONSTRAINT "norwegian_exemption_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_hours" ADD CONSTRAINT "norwegian_hours_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_hours" ADD CONSTRAINT "norwegian_hours_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_leave" ADD CONSTRAINT "norwegian_leave_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_leave" ADD CONSTRAINT "norwegian_leave_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_standing" ADD CONSTRAINT "norwegian_standing_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_standing" ADD CONSTRAINT "norwegian_standing_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_test" ADD CONSTRAINT "norwegian_test_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "norwegian_test" ADD CONSTRAINT "norwegian_test_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "norwegian_assessment_person" ON "norwegian_assessment" USING btree ("municipality_id","person_id","assessed_on","id");--> statement-breakpoint
CREATE INDEX "norwegian_decision_person" ON "norwegian_decision" USING btree ("municipality_id","person_id","decided_on","id");--> statement-breakpoint
CREATE INDEX "norwegian_exemption_person" ON "norwegian_exemption" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "norwegian_hours_person" ON "norwegian_hours" USING btree ("municipality_id","person_id","from_on","id");--> statement-breakpoint
CREATE INDEX "norwegian_leave_person" ON "norwegian_leave" USING btree ("municipality_id","person_id","from_on","id");--> statement-breakpoint
CREATE INDEX "norwegian_standing_right" ON "norwegian_standing" USING btree ("municipality_id","right_ends_on");--> statement-breakpoint
CREATE INDEX "norwegian_test_person" ON "norwegian_test" USING btree ("municipality_id","person_id","held_on","id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "language_practice" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "norwegian_assessment" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "norwegian_decision" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "norwegian_exemption" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "norwegian_hours" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "norwegian_leave" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "norwegian_standing" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "norwegian_test" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
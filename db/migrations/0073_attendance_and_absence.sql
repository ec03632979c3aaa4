CREATE TABLE "absence_talk" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"opened_on" date NOT NULL,
	"window_from" date NOT NULL,
	"window_to" date NOT NULL,
	"minutes" integer NOT NULL,
	"held_on" date,
	"cause" text,
	"agreement" text,
	"held_by" uuid,
	"held_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "absence_talk_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "absence_talk_cause" CHECK (cause in ('housing','health','childcare','other','unknown')),
	CONSTRAINT "absence_talk_held" CHECK ((held_on is null) = (cause is null) and (held_on is null) = (held_by is null))
);
--> statement-breakpoint
ALTER TABLE "absence_talk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attendance_setting" (
	"municipality_id" text PRIMARY KEY NOT NULL,
	"unusual_minutes" integer NOT NULL,
	"unusual_weeks" integer NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "attendance_setting_values" CHECK (unusual_minutes between 0 and 12000 and unusual_weeks between 1 and 12)
);
--> statement-breakpoint
ALTER TABLE "attendance_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "care_situation" (
	"municipality_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"over_two_children" boolean DEFAULT false NOT NULL,
	"sole_carer" boolean DEFAULT false NOT NULL,
	"extended_right" boolean DEFAULT false NOT NULL,
	"document_seen_on" date,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "care_situation_municipality_id_person_id_pk" PRIMARY KEY("municipality_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "care_situation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "certification_withdrawal" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"reason" text NOT NULL,
	"decided_by" uuid NOT NULL,
	"decided_by_name" text NOT NULL,
	"assessed_on" date,
	"outcome" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "certification_withdrawal_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "certification_withdrawal_outcome" CHECK (outcome in ('restored','kept')),
	CONSTRAINT "certification_withdrawal_assessed" CHECK ((outcome is null) = (assessed_on is null) and (assessed_on is null or assessed_on >= decided_on))
);
--> statement-breakpoint
ALTER TABLE "certification_withdrawal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_absence" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"code" text NOT NULL,
	"occasion" text,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"minutes_per_day" integer,
	"event_on" date,
	"notice_on" date,
	"document_seen_on" date,
	"benefit_kept" boolean NOT NULL,
	"beyond_reason" text,
	"granted_on" date NOT NULL,
	"granted_by" uuid NOT NULL,
	"granted_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_absence_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_absence_period" CHECK (from_on <= to_on),
	CONSTRAINT "programme_absence_minutes" CHECK (minutes_per_day between 1 and 1440)
);
--> statement-breakpoint
ALTER TABLE "programme_absence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_extension" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"base_end_on" date NOT NULL,
	"old_end_on" date NOT NULL,
	"new_end_on" date NOT NULL,
	"counted" jsonb NOT NULL,
	"tenths" integer NOT NULL,
	"added_days" integer NOT NULL,
	"rule_id" text NOT NULL,
	"rule_version" integer NOT NULL,
	"setting" text NOT NULL,
	"extended_by" uuid NOT NULL,
	"extended_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_extension_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_extension_end" CHECK (new_end_on >= base_end_on and added_days >= 0)
);
--> statement-breakpoint
ALTER TABLE "programme_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attendance" (
	"municipality_id" text NOT NULL,
	"participation_id" uuid NOT NULL,
	"day" date NOT NULL,
	"source_kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"planned_minutes" integer NOT NULL,
	"present_minutes" integer NOT NULL,
	"absence_code" text,
	"origin" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "attendance_municipality_id_participation_id_day_source_id_pk" PRIMARY KEY("municipality_id","participation_id","day","source_id"),
	CONSTRAINT "attendance_source" CHECK (source_kind in ('class','element')),
	CONSTRAINT "attendance_origin" CHECK (origin in ('typed','as_planned','imported','leave')),
	CONSTRAINT "attendance_minutes" CHECK (planned_minutes between 0 and 1440 and present_minutes between 0 and 1440),
	CONSTRAINT "attendance_absence" CHECK (absence_code is null or present_minutes < planned_minutes or planned_minutes = 0)
);
--> statement-breakpoint
ALTER TABLE "attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attendance_correction" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"day" date NOT NULL,
	"source_kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"planned_minutes" integer NOT NULL,
	"present_minutes" integer NOT NULL,
	"absence_code" text,
	"present_change" integer NOT NULL,
	"deducted_change" integer NOT NULL,
	"reason" text NOT NULL,
	"corrected_by" uuid NOT NULL,
	"corrected_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "attendance_correction_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "attendance_correction_source" CHECK (source_kind in ('class','element')),
	CONSTRAINT "attendance_correction_minutes" CHECK (planned_minutes between 0 and 1440 and present_minutes between 0 and 1440)
);
--> statement-breakpoint
ALTER TABLE "attendance_correction" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "attendance_month" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"month" date NOT NULL,
	"class_id" uuid,
	"summary" jsonb NOT NULL,
	"closed_by" uuid NOT NULL,
	"closed_by_name" text NOT NULL,
	"closed_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "attendance_month_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "attendance_month_first_day" CHECK (extract(day from month) = 1)
);
--> statement-breakpoint
ALTER TABLE "attendance_month" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "class_participant" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"class_id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"added_by" uuid NOT NULL,
	"added_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "class_participant_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "class_participant_period" CHECK (from_on <= to_on)
);
--> statement-breakpoint
ALTER TABLE "class_participant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "class_timetable" (
	"municipality_id" text NOT NULL,
	"class_id" uuid NOT NULL,
	"valid_from" date NOT NULL,
	"times" jsonb NOT NULL,
	"set_by" uuid NOT NULL,
	"set_by_name" text NOT NULL,
	"set_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "class_timetable_municipality_id_class_id_valid_from_pk" PRIMARY KEY("municipality_id","class_id","valid_from")
);
--> statement-breakpoint
ALTER TABLE "class_timetable" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_class" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"provider" text NOT NULL,
	"kinds" text[] NOT NULL,
	"place" text,
	"teacher_name" text,
	"teacher_contact" text,
	"follows_school" boolean DEFAULT true NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_class_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_class_period" CHECK (from_on <= to_on),
	CONSTRAINT "programme_class_kinds" CHECK (cardinality(kinds) > 0)
);
--> statement-breakpoint
ALTER TABLE "programme_class" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "import_run" DROP CONSTRAINT "import_run_kind";--> statement-breakpoint
ALTER TABLE "import_row" ADD COLUMN "participation_id" uuid;--> statement-breakpoint
ALTER TABLE "import_run" ADD COLUMN "class_id" uuid;--> statement-breakpoint
ALTER TABLE "absence_talk" ADD CONSTRAINT "absence_talk_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_setting" ADD CONSTRAINT "attendance_setting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "care_situation" ADD CONSTRAINT "care_situation_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certification_withdrawal" ADD CONSTRAINT "certification_withdrawal_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_absence" ADD CONSTRAINT "programme_absence_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_extension" ADD CONSTRAINT "programme_extension_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance" ADD CONSTRAINT "attendance_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_correction" ADD CONSTRAINT "attendance_correction_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_month" ADD CONSTRAINT "attendance_month_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_month" ADD CONSTRAINT "attendance_month_municipality_id_class_id_programme_class_municipality_id_id_fk" FOREIGN KEY ("municipality_id","class_id") REFERENCES "public"."programme_class"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_participant" ADD CONSTRAINT "class_participant_municipality_id_class_id_programme_class_municipality_id_id_fk" FOREIGN KEY ("municipality_id","class_id") REFERENCES "public"."programme_class"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_participant" ADD CONSTRAINT "class_participant_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "class_timetable" ADD CONSTRAINT "class_timetable_municipality_id_class_id_programme_class_municipality_id_id_fk" FOREIGN KEY ("municipality_id","class_id") REFERENCES "public"."programme_class"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_class" ADD CONSTRAINT "programme_class_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "absence_talk_open" ON "absence_talk" USING btree ("municipality_id","participation_id") WHERE held_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "certification_withdrawal_open" ON "certification_withdrawal" USING btree ("municipality_id","participation_id") WHERE assessed_on is null;--> statement-breakpoint
CREATE INDEX "programme_absence_participation" ON "programme_absence" USING btree ("municipality_id","participation_id","from_on");--> statement-breakpoint
CREATE INDEX "programme_absence_days" ON "programme_absence" USING btree ("municipality_id","to_on","from_on");--> statement-breakpoint
CREATE INDEX "programme_extension_participation" ON "programme_extension" USING btree ("municipality_id","participation_id","id");--> statement-breakpoint
CREATE INDEX "attendance_source_day" ON "attendance" USING btree ("municipality_id","source_id","day");--> statement-breakpoint
CREATE INDEX "attendance_day" ON "attendance" USING btree ("municipality_id","day");--> statement-breakpoint
CREATE INDEX "attendance_correction_day" ON "attendance_correction" USING btree ("municipality_id","participation_id","day","id");--> statement-breakpoint
CREATE INDEX "attendance_correction_made" ON "attendance_correction" USING btree ("municipality_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_month_whole" ON "attendance_month" USING btree ("municipality_id","month") WHERE class_id is null;--> statement-breakpoint
CREATE UNIQUE INDEX "attendance_month_class" ON "attendance_month" USING btree ("municipality_id","class_id","month") WHERE class_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "class_participant_start" ON "class_participant" USING btree ("municipality_id","class_id","participation_id","from_on");--> statement-breakpoint
CREATE INDEX "class_participant_participation" ON "class_participant" USING btree ("municipality_id","participation_id");--> statement-breakpoint
CREATE INDEX "programme_class_name" ON "programme_class" USING btree ("municipality_id","name","id");--> statement-breakpoint
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_kind" CHECK (kind in ('people','dwellings','attendance'));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "absence_talk" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "attendance_setting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "care_situation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "certification_withdrawal" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_absence" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_extension" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "attendance" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "attendance_correction" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "attendance_month" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "class_participant" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "class_timetable" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_class" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "employer" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"organisation_number" text,
	"industry" text NOT NULL,
	"place" text,
	"tasks" text,
	"required_level" text,
	"norwegian_in_hours" text,
	"places_offered" integer DEFAULT 0 NOT NULL,
	"answer" text,
	"answered_on" date,
	"last_contact_on" date,
	"next_contact_on" date,
	"next_contact_name" text,
	"note" text,
	"archived_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employer_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "employer_answer" CHECK (answer in ('yes','maybe','no')),
	CONSTRAINT "employer_answered" CHECK ((answer is null) = (answered_on is null)),
	CONSTRAINT "employer_norwegian" CHECK (norwegian_in_hours in ('offered','possible','no')),
	CONSTRAINT "employer_places" CHECK (places_offered between 0 and 500)
);
--> statement-breakpoint
ALTER TABLE "employer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employer_contact" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"channel" text NOT NULL,
	"with_whom" text,
	"summary" text,
	"answer" text,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"decisive" text[] DEFAULT '{}' NOT NULL,
	"next_contact_on" date,
	"corrects_id" uuid,
	"by_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employer_contact_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "employer_contact_answer" CHECK (answer in ('yes','maybe','no')),
	CONSTRAINT "employer_contact_no" CHECK (answer is distinct from 'no' or cardinality(reasons) > 0)
);
--> statement-breakpoint
ALTER TABLE "employer_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "employer_person" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"name" text NOT NULL,
	"role" text,
	"phone" text,
	"email" text,
	"left_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "employer_person_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "employer_person_of_employer" UNIQUE("municipality_id","employer_id","id")
);
--> statement-breakpoint
ALTER TABLE "employer_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ordinary_job_assessment" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"assessed_on" date NOT NULL,
	"conclusion" text NOT NULL,
	"reason" text NOT NULL,
	"by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ordinary_job_assessment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "ordinary_job_conclusion" CHECK (conclusion in ('try_now','later','not_suitable'))
);
--> statement-breakpoint
ALTER TABLE "ordinary_job_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"employer_id" uuid NOT NULL,
	"participation_id" uuid,
	"line_id" uuid,
	"kind" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"minutes_per_week" integer NOT NULL,
	"goals" text NOT NULL,
	"tasks" text NOT NULL,
	"employer_person_id" uuid,
	"municipal_contact" text NOT NULL,
	"norwegian_in_hours" text,
	"norwegian_note" text,
	"subsidy" text,
	"subsidy_from" date,
	"subsidy_to" date,
	"insurance" text,
	"reviewed_on" date,
	"would_hire" text,
	"hiring_needs" text,
	"ended_on" date,
	"result" text,
	"result_note" text,
	"job_from" date,
	"job_minutes_per_week" integer,
	"reference_given_on" date,
	"changed_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placement_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "placement_kind" CHECK (kind in ('work_placement','language_placement','part_time_work','other')),
	CONSTRAINT "placement_period" CHECK (from_on <= to_on),
	CONSTRAINT "placement_minutes" CHECK (minutes_per_week between 30 and 2400),
	CONSTRAINT "placement_norwegian" CHECK (norwegian_in_hours in ('offered','possible','no')),
	CONSTRAINT "placement_line" CHECK (line_id is null or participation_id is not null),
	CONSTRAINT "placement_reviewed" CHECK ((reviewed_on is null) = (hiring_needs is null)),
	CONSTRAINT "placement_ended" CHECK ((ended_on is null) = (result is null) and ended_on >= from_on),
	CONSTRAINT "placement_job" CHECK (job_from is null or result is not null)
);
--> statement-breakpoint
ALTER TABLE "placement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_agreement" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"method" text NOT NULL,
	"signed_on" date NOT NULL,
	"content" jsonb NOT NULL,
	"participant_signature" jsonb NOT NULL,
	"employer_signature" jsonb NOT NULL,
	"adviser_signature" jsonb NOT NULL,
	"digest" text NOT NULL,
	"document_id" uuid NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placement_agreement_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "placement_agreement_method" CHECK (method in ('screen','paper'))
);
--> statement-breakpoint
ALTER TABLE "placement_agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_setting" (
	"municipality_id" text PRIMARY KEY NOT NULL,
	"most_without_hiring" integer NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "placement_setting_most" CHECK (most_without_hiring between 1 and 50)
);
--> statement-breakpoint
ALTER TABLE "placement_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_task" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"visit_id" uuid NOT NULL,
	"body" text NOT NULL,
	"responsible" text NOT NULL,
	"due_on" date,
	"done_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placement_task_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "placement_task_responsible" CHECK (responsible in ('municipality','employer','participant'))
);
--> statement-breakpoint
ALTER TABLE "placement_task" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "placement_visit" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"placement_id" uuid NOT NULL,
	"planned_on" date NOT NULL,
	"held_on" date,
	"standing" text,
	"summary" text,
	"held_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "placement_visit_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "placement_visit_standing" CHECK (standing in ('well','needs_change','at_risk')),
	CONSTRAINT "placement_visit_held" CHECK ((held_on is null) = (standing is null) and (held_on is null) = (summary is null))
);
--> statement-breakpoint
ALTER TABLE "placement_visit" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "employer" ADD CONSTRAINT "employer_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_municipality_id_employer_id_employer_municipality_id_id_fk" FOREIGN KEY ("municipality_id","employer_id") REFERENCES "public"."employer"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_contact" ADD CONSTRAINT "employer_contact_municipality_id_corrects_id_employer_contact_municipality_id_id_fk" FOREIGN KEY ("municipality_id","corrects_id") REFERENCES "public"."employer_contact"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "employer_person" ADD CONSTRAINT "employer_person_municipality_id_employer_id_employer_municipality_id_id_fk" FOREIGN KEY ("municipality_id","employer_id") REFERENCES "public"."employer"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ordinary_job_assessment" ADD CONSTRAINT "ordinary_job_assessment_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ordinary_job_assessment" ADD CONSTRAINT "ordinary_job_assessment_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_municipality_id_employer_id_employer_municipality_id_id_fk" FOREIGN KEY ("municipality_id","employer_id") REFERENCES "public"."employer"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_municipality_id_employer_id_employer_person_id_employer_person_municipality_id_employer_id_id_fk" FOREIGN KEY ("municipality_id","employer_id","employer_person_id") REFERENCES "public"."employer_person"("municipality_id","employer_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement" ADD CONSTRAINT "placement_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_agreement" ADD CONSTRAINT "placement_agreement_municipality_id_placement_id_placement_municipality_id_id_fk" FOREIGN KEY ("municipality_id","placement_id") REFERENCES "public"."placement"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_agreement" ADD CONSTRAINT "placement_agreement_municipality_id_document_id_document_municipality_id_id_fk" FOREIGN KEY ("municipality_id","document_id") REFERENCES "public"."document"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_setting" ADD CONSTRAINT "placement_setting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_task" ADD CONSTRAINT "placement_task_municipality_id_placement_id_placement_municipality_id_id_fk" FOREIGN KEY ("municipality_id","placement_id") REFERENCES "public"."placement"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_task" ADD CONSTRAINT "placement_task_municipality_id_visit_id_placement_visit_municipality_id_id_fk" FOREIGN KEY ("municipality_id","visit_id") REFERENCES "public"."placement_visit"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "placement_visit" ADD CONSTRAINT "placement_visit_municipality_id_placement_id_placement_municipality_id_id_fk" FOREIGN KEY ("municipality_id","placement_id") REFERENCES "public"."placement"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "employer_organisation_number" ON "employer" USING btree ("municipality_id","organisation_number") WHERE organisation_number is not null;--> statement-breakpoint
CREATE INDEX "employer_name" ON "employer" USING btree ("municipality_id",lower(name) collate "nb-NO-x-icu","id");--> statement-breakpoint
CREATE INDEX "employer_next_contact" ON "employer" USING btree ("municipality_id","next_contact_on","id") WHERE next_contact_on is not null and archived_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "employer_contact_corrects" ON "employer_contact" USING btree ("municipality_id","corrects_id") WHERE corrects_id is not null;--> statement-breakpoint
CREATE INDEX "employer_contact_employer" ON "employer_contact" USING btree ("municipality_id","employer_id","held_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "ordinary_job_assessment_person" ON "ordinary_job_assessment" USING btree ("municipality_id","case_id","person_id","assessed_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "placement_case" ON "placement" USING btree ("municipality_id","case_id","person_id");--> statement-breakpoint
CREATE INDEX "placement_employer" ON "placement" USING btree ("municipality_id","employer_id","from_on");--> statement-breakpoint
CREATE INDEX "placement_line" ON "placement" USING btree ("municipality_id","line_id") WHERE line_id is not null;--> statement-breakpoint
CREATE INDEX "placement_agreement_placement" ON "placement_agreement" USING btree ("municipality_id","placement_id","signed_on");--> statement-breakpoint
CREATE INDEX "placement_task_placement" ON "placement_task" USING btree ("municipality_id","placement_id");--> statement-breakpoint
CREATE INDEX "placement_visit_placement" ON "placement_visit" USING btree ("municipality_id","placement_id","planned_on");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "employer" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "employer_contact" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "employer_person" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "ordinary_job_assessment" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "placement" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "placement_agreement" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "placement_setting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "placement_task" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "placement_visit" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
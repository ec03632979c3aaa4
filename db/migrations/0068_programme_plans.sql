CREATE TABLE "integration_contract" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"kind" text DEFAULT 'contract' NOT NULL,
	"method" text NOT NULL,
	"signed_on" date NOT NULL,
	"content" jsonb NOT NULL,
	"participant_signature" jsonb NOT NULL,
	"adviser_signature" jsonb NOT NULL,
	"digest" text NOT NULL,
	"document_id" uuid NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "integration_contract_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "integration_contract_kind" CHECK (kind in ('contract','declaration')),
	CONSTRAINT "integration_contract_method" CHECK (method in ('screen','paper'))
);
--> statement-breakpoint
ALTER TABLE "integration_contract" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "integration_plan" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"starts_on" date,
	"ends_on" date,
	"end_goal" text,
	"end_goal_set_on" date,
	"end_goal_detail" text,
	"long_term_goal" text,
	"wishes" text,
	"level_reading" text,
	"level_listening" text,
	"level_writing" text,
	"level_oral" text,
	"level_reason" text,
	"norwegian_hours" integer,
	"civics_hours" integer,
	"training_note" text,
	"elements_reason" text,
	"with_homework" boolean DEFAULT false NOT NULL,
	"vacations" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"combined_education" text,
	"combined_education_provider" text,
	"adaptations" text[] DEFAULT '{}' NOT NULL,
	"adaptations_responsible" text,
	"disagreement" text,
	"complaint_explained_on" date,
	"made_with_participant_on" date,
	"interpreter_use" text,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"change_note" text,
	"agreed_on" date,
	"in_force_from" date,
	"replaced_on" date,
	"copy_given_on" date,
	"review_on" date,
	"written_by" uuid NOT NULL,
	"written_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "integration_plan_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "integration_plan_status" CHECK (status in ('draft','agreed','in_force','replaced')),
	CONSTRAINT "integration_plan_period" CHECK (starts_on <= ends_on),
	CONSTRAINT "integration_plan_agreed" CHECK (status = 'draft' or (agreed_on is not null and made_with_participant_on is not null)),
	CONSTRAINT "integration_plan_force" CHECK ((status in ('in_force','replaced')) = (in_force_from is not null)
        and (status = 'replaced') = (replaced_on is not null)
        and (status in ('draft','agreed') or (starts_on is not null and ends_on is not null)))
);
--> statement-breakpoint
ALTER TABLE "integration_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_element" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"title" text,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"minutes_per_week" integer NOT NULL,
	"times" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"follows_school" boolean DEFAULT false NOT NULL,
	"provider" text,
	"place" text,
	"reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_element_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "plan_element_period" CHECK (from_on <= to_on),
	CONSTRAINT "plan_element_minutes" CHECK (minutes_per_week between 1 and 3600)
);
--> statement-breakpoint
ALTER TABLE "plan_element" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_review" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"interpreter_use" text NOT NULL,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"change_note" text NOT NULL,
	"end_goal_at_risk" boolean NOT NULL,
	"next_review_on" date,
	"held_by" uuid NOT NULL,
	"held_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_review_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "plan_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "plan_sub_goal" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"plan_id" uuid NOT NULL,
	"line_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"text" text NOT NULL,
	"measure" text,
	"due_on" date,
	"result" text,
	"result_on" date,
	"result_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "plan_sub_goal_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "plan_sub_goal_kind" CHECK (kind in ('work_ability','basic_skills','norwegian_test')),
	CONSTRAINT "plan_sub_goal_result" CHECK (result in ('reached','partly','not_reached','dropped')
        and (result is null) = (result_on is null))
);
--> statement-breakpoint
ALTER TABLE "plan_sub_goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "education_recognition" (
	"municipality_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text NOT NULL,
	"status_on" date NOT NULL,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "education_recognition_municipality_id_person_id_pk" PRIMARY KEY("municipality_id","person_id"),
	CONSTRAINT "education_recognition_status" CHECK (status in ('not_needed','not_started','applied','answered'))
);
--> statement-breakpoint
ALTER TABLE "education_recognition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_decision" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"decided_on" date NOT NULL,
	"months" integer,
	"extension_months" integer,
	"end_goal" text,
	"starts_on" date,
	"stop_from" date,
	"stop_to" date,
	"grounds" text[] NOT NULL,
	"reason" text NOT NULL,
	"late_reason" text,
	"decided_by" uuid NOT NULL,
	"decided_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_decision_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_decision_kind" CHECK (kind in ('granted','refused','changed','stopped_temporarily','stopped_permanently')),
	CONSTRAINT "programme_decision_months" CHECK (months between 1 and 72),
	CONSTRAINT "programme_decision_extension" CHECK (extension_months between 1 and 24),
	CONSTRAINT "programme_decision_granted" CHECK (kind <> 'granted' or months is not null),
	CONSTRAINT "programme_decision_stop" CHECK ((kind in ('stopped_temporarily','stopped_permanently')) = (stop_from is not null)
        and (stop_to is null or kind = 'stopped_temporarily' and stop_to >= stop_from)),
	CONSTRAINT "programme_decision_grounds" CHECK (cardinality(grounds) > 0)
);
--> statement-breakpoint
ALTER TABLE "programme_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_setting" (
	"municipality_id" text PRIMARY KEY NOT NULL,
	"full_time_minutes" integer NOT NULL,
	"full_time_with_homework_minutes" integer NOT NULL,
	"municipality_duties" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programme_setting_hours" CHECK (full_time_minutes between 60 and 3000 and full_time_with_homework_minutes between 60 and 3000)
);
--> statement-breakpoint
ALTER TABLE "programme_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "programme_participation" ADD COLUMN "kind" text DEFAULT 'introduction_programme' NOT NULL;--> statement-breakpoint
ALTER TABLE "integration_contract" ADD CONSTRAINT "integration_contract_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_contract" ADD CONSTRAINT "integration_contract_municipality_id_plan_id_integration_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."integration_plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_contract" ADD CONSTRAINT "integration_contract_municipality_id_document_id_document_municipality_id_id_fk" FOREIGN KEY ("municipality_id","document_id") REFERENCES "public"."document"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "integration_plan" ADD CONSTRAINT "integration_plan_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_element" ADD CONSTRAINT "plan_element_municipality_id_plan_id_integration_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."integration_plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_review" ADD CONSTRAINT "plan_review_municipality_id_plan_id_integration_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."integration_plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "plan_sub_goal" ADD CONSTRAINT "plan_sub_goal_municipality_id_plan_id_integration_plan_municipality_id_id_fk" FOREIGN KEY ("municipality_id","plan_id") REFERENCES "public"."integration_plan"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "education_recognition" ADD CONSTRAINT "education_recognition_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_decision" ADD CONSTRAINT "programme_decision_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_setting" ADD CONSTRAINT "programme_setting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "integration_contract_plan" ON "integration_contract" USING btree ("municipality_id","plan_id","kind");--> statement-breakpoint
CREATE INDEX "integration_contract_participation" ON "integration_contract" USING btree ("municipality_id","participation_id");--> statement-breakpoint
CREATE UNIQUE INDEX "integration_plan_number" ON "integration_plan" USING btree ("municipality_id","participation_id","number");--> statement-breakpoint
CREATE UNIQUE INDEX "integration_plan_one_in_force" ON "integration_plan" USING btree ("municipality_id","participation_id") WHERE status = 'in_force';--> statement-breakpoint
CREATE UNIQUE INDEX "integration_plan_one_in_the_making" ON "integration_plan" USING btree ("municipality_id","participation_id") WHERE status in ('draft','agreed');--> statement-breakpoint
CREATE INDEX "integration_plan_review" ON "integration_plan" USING btree ("municipality_id","review_on") WHERE status = 'in_force';--> statement-breakpoint
CREATE UNIQUE INDEX "plan_element_line" ON "plan_element" USING btree ("municipality_id","plan_id","line_id");--> statement-breakpoint
CREATE INDEX "plan_element_kind" ON "plan_element" USING btree ("municipality_id","kind","to_on");--> statement-breakpoint
CREATE INDEX "plan_review_participation" ON "plan_review" USING btree ("municipality_id","participation_id","held_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "plan_sub_goal_line" ON "plan_sub_goal" USING btree ("municipality_id","plan_id","line_id");--> statement-breakpoint
CREATE INDEX "programme_decision_participation" ON "programme_decision" USING btree ("municipality_id","participation_id","decided_on","id");--> statement-breakpoint
ALTER TABLE "programme_participation" ADD CONSTRAINT "programme_kind" CHECK (kind in ('introduction_programme','jobbsjansen'));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "integration_contract" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "integration_plan" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "plan_element" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "plan_review" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "plan_sub_goal" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "education_recognition" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_decision" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_setting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "jobbsjansen_assessment" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"assessed_on" date NOT NULL,
	"target_group" text,
	"income" text,
	"at_home" boolean,
	"in_work" boolean,
	"in_education" boolean,
	"in_qualification_programme" boolean,
	"had_introduction_programme" boolean,
	"introduction_ended_on" date,
	"offer" text NOT NULL,
	"conclusion" text NOT NULL,
	"answer" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobbsjansen_assessment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "jobbsjansen_assessment_group" CHECK (target_group in ('women_at_home','social_assistance','youth','family_reunified','transitional_benefit','other')),
	CONSTRAINT "jobbsjansen_assessment_income" CHECK (income in ('none','social_assistance','transitional_benefit','partner','work','other')),
	CONSTRAINT "jobbsjansen_assessment_offer" CHECK (offer in ('jobbsjansen','similar','none')),
	CONSTRAINT "jobbsjansen_assessment_answer" CHECK (answer in ('yes','no','later')),
	CONSTRAINT "jobbsjansen_assessment_introduction" CHECK (introduction_ended_on is null or had_introduction_programme)
);
--> statement-breakpoint
ALTER TABLE "jobbsjansen_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobbsjansen_extension" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"months" integer NOT NULL,
	"ground" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobbsjansen_extension_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "jobbsjansen_extension_months" CHECK (months between 1 and 12),
	CONSTRAINT "jobbsjansen_extension_ground" CHECK (ground in ('goal_within_reach','no_mother_tongue_literacy'))
);
--> statement-breakpoint
ALTER TABLE "jobbsjansen_extension" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobbsjansen_goal" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"goal" text NOT NULL,
	"measure" text NOT NULL,
	"due_on" date NOT NULL,
	"succeeded" boolean,
	"assessed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobbsjansen_goal_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "jobbsjansen_goal_kind" CHECK (kind in ('work_ability','basic_skills','norwegian_test')),
	CONSTRAINT "jobbsjansen_goal_assessed" CHECK ((succeeded is null) = (assessed_on is null))
);
--> statement-breakpoint
ALTER TABLE "jobbsjansen_goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobbsjansen_level" (
	"municipality_id" text NOT NULL,
	"participation_id" uuid NOT NULL,
	"skill" text NOT NULL,
	"at_start" text,
	"at_end" text,
	CONSTRAINT "jobbsjansen_level_municipality_id_participation_id_skill_pk" PRIMARY KEY("municipality_id","participation_id","skill"),
	CONSTRAINT "jobbsjansen_level_skill" CHECK (skill in ('listening','speaking','reading','writing')),
	CONSTRAINT "jobbsjansen_level_code" CHECK (at_start in ('under_a1','a1','a2','b1','b2','c1') and at_end in ('under_a1','a1','a2','b1','b2','c1'))
);
--> statement-breakpoint
ALTER TABLE "jobbsjansen_level" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobbsjansen_participation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"target_group" text NOT NULL,
	"income" text NOT NULL,
	"project" text,
	"started_on" date NOT NULL,
	"months" integer NOT NULL,
	"ended_on" date,
	"result" text,
	"result_source" text,
	"result_known_on" date,
	"result_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobbsjansen_participation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "jobbsjansen_participation_group" CHECK (target_group in ('women_at_home','social_assistance','youth','family_reunified','transitional_benefit','other')),
	CONSTRAINT "jobbsjansen_participation_income" CHECK (income in ('none','social_assistance','transitional_benefit','partner','work','other')),
	CONSTRAINT "jobbsjansen_participation_months" CHECK (months between 1 and 48),
	CONSTRAINT "jobbsjansen_participation_order" CHECK (ended_on >= started_on),
	CONSTRAINT "jobbsjansen_participation_result" CHECK (result in ('work','education','other','stopped','phased_out')
        and (result is null) = (ended_on is null)
        and (result is null) = (result_source is null)
        and (result is null) = (result_known_on is null)),
	CONSTRAINT "jobbsjansen_participation_source" CHECK (result_source in ('participant','employer','school','nav','adviser'))
);
--> statement-breakpoint
ALTER TABLE "jobbsjansen_participation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "jobbsjansen_talk" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"offered_on" date NOT NULL,
	"held" boolean NOT NULL,
	"agreed" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "jobbsjansen_talk_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "jobbsjansen_talk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "jobbsjansen_assessment" ADD CONSTRAINT "jobbsjansen_assessment_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobbsjansen_assessment" ADD CONSTRAINT "jobbsjansen_assessment_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobbsjansen_extension" ADD CONSTRAINT "jobbsjansen_extension_municipality_id_participation_id_jobbsjansen_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."jobbsjansen_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobbsjansen_goal" ADD CONSTRAINT "jobbsjansen_goal_municipality_id_participation_id_jobbsjansen_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."jobbsjansen_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobbsjansen_level" ADD CONSTRAINT "jobbsjansen_level_municipality_id_participation_id_jobbsjansen_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."jobbsjansen_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobbsjansen_participation" ADD CONSTRAINT "jobbsjansen_participation_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobbsjansen_participation" ADD CONSTRAINT "jobbsjansen_participation_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "jobbsjansen_talk" ADD CONSTRAINT "jobbsjansen_talk_municipality_id_participation_id_jobbsjansen_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."jobbsjansen_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "jobbsjansen_assessment_person" ON "jobbsjansen_assessment" USING btree ("municipality_id","case_id","person_id");--> statement-breakpoint
CREATE INDEX "jobbsjansen_extension_participation" ON "jobbsjansen_extension" USING btree ("municipality_id","participation_id");--> statement-breakpoint
CREATE INDEX "jobbsjansen_goal_participation" ON "jobbsjansen_goal" USING btree ("municipality_id","participation_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "jobbsjansen_participation_running" ON "jobbsjansen_participation" USING btree ("municipality_id","person_id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "jobbsjansen_participation_case" ON "jobbsjansen_participation" USING btree ("municipality_id","case_id","person_id");--> statement-breakpoint
CREATE INDEX "jobbsjansen_participation_list" ON "jobbsjansen_participation" USING btree ("municipality_id","started_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "jobbsjansen_participation_year" ON "jobbsjansen_participation" USING btree ("municipality_id","ended_on","started_on");--> statement-breakpoint
CREATE INDEX "jobbsjansen_talk_participation" ON "jobbsjansen_talk" USING btree ("municipality_id","participation_id","offered_on");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "jobbsjansen_assessment" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "jobbsjansen_extension" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "jobbsjansen_goal" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "jobbsjansen_level" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "jobbsjansen_participation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "jobbsjansen_talk" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "guidance_curriculum" (
	"municipality_id" text NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"content" jsonb NOT NULL,
	"note" text,
	"started_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"changed_by_name" text NOT NULL,
	"published_at" timestamp(3) with time zone,
	"published_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "guidance_curriculum_municipality_id_number_pk" PRIMARY KEY("municipality_id","number"),
	CONSTRAINT "guidance_curriculum_status" CHECK (status in ('draft','published')),
	CONSTRAINT "guidance_curriculum_published" CHECK ((status = 'published') = (published_at is not null and published_by_name is not null))
);
--> statement-breakpoint
ALTER TABLE "guidance_curriculum" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_plan" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"version" integer NOT NULL,
	"mapped_on" date NOT NULL,
	"manages" text,
	"wishes" text,
	"wanted" text[] DEFAULT '{}' NOT NULL,
	"needed" text[] DEFAULT '{}' NOT NULL,
	"goals" text[] DEFAULT '{}' NOT NULL,
	"methods" text[] DEFAULT '{}' NOT NULL,
	"methods_reason" text,
	"household_does" text,
	"adviser_does" text,
	"others_do" text,
	"review_on" date,
	"written_by" uuid NOT NULL,
	"written_by_name" text NOT NULL,
	"written_on" date NOT NULL,
	"written_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "guidance_plan_municipality_id_case_id_version_pk" PRIMARY KEY("municipality_id","case_id","version"),
	CONSTRAINT "guidance_plan_methods" CHECK (methods <@ array['course','home','housing_office'])
);
--> statement-breakpoint
ALTER TABLE "guidance_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_standing" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"audience" text[] DEFAULT '{}' NOT NULL,
	"session_count" integer DEFAULT 0 NOT NULL,
	"last_held_on" date,
	"last_adviser_id" uuid,
	"last_adviser_name" text,
	"wanted_count" integer DEFAULT 0 NOT NULL,
	"missing" text[] DEFAULT '{}' NOT NULL,
	"refresh_on" date[] DEFAULT '{}' NOT NULL,
	"plan_review_on" date,
	CONSTRAINT "guidance_standing_municipality_id_case_id_pk" PRIMARY KEY("municipality_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "guidance_standing" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "housing_search" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"advert_on" date,
	"viewing_on" date,
	"reference_on" date,
	"lease_on" date,
	"completed_on" date,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "housing_search_municipality_id_case_id_pk" PRIMARY KEY("municipality_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "housing_search" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_material" (
	"municipality_id" text NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"name" text NOT NULL,
	"language" text,
	CONSTRAINT "guidance_material_municipality_id_session_id_position_pk" PRIMARY KEY("municipality_id","session_id","position")
);
--> statement-breakpoint
ALTER TABLE "guidance_material" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "guidance_agreement" ADD COLUMN "adviser_id" uuid;--> statement-breakpoint
ALTER TABLE "guidance_attendance" ADD COLUMN "partly" boolean DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE "guidance_attendance" ADD COLUMN "absence_reason" text;--> statement-breakpoint
ALTER TABLE "guidance_session" ADD COLUMN "travel_minutes" integer;--> statement-breakpoint
ALTER TABLE "guidance_session" ADD COLUMN "interpreter_booking_id" uuid;--> statement-breakpoint
ALTER TABLE "guidance_session" ADD COLUMN "curriculum_edition" integer;--> statement-breakpoint
ALTER TABLE "guidance_session" ADD COLUMN "client_id" uuid;--> statement-breakpoint
ALTER TABLE "guidance_topic_covered" ADD COLUMN "shown" text;--> statement-breakpoint
ALTER TABLE "guidance_topic_covered" ADD COLUMN "understood" text;--> statement-breakpoint
ALTER TABLE "guidance_topic_covered" ADD COLUMN "by_whom" text;--> statement-breakpoint
ALTER TABLE "guidance_curriculum" ADD CONSTRAINT "guidance_curriculum_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_plan" ADD CONSTRAINT "guidance_plan_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_standing" ADD CONSTRAINT "guidance_standing_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_search" ADD CONSTRAINT "housing_search_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_material" ADD CONSTRAINT "guidance_material_municipality_id_session_id_guidance_session_municipality_id_id_fk" FOREIGN KEY ("municipality_id","session_id") REFERENCES "public"."guidance_session"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "guidance_curriculum_draft" ON "guidance_curriculum" USING btree ("municipality_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "guidance_curriculum_standing" ON "guidance_curriculum" USING btree ("municipality_id","number" DESC NULLS LAST) WHERE status = 'published';--> statement-breakpoint
CREATE INDEX "guidance_standing_last" ON "guidance_standing" USING btree ("municipality_id","last_held_on","case_id");--> statement-breakpoint
ALTER TABLE "guidance_session" ADD CONSTRAINT "guidance_session_municipality_id_interpreter_booking_id_interpreter_booking_municipality_id_id_fk" FOREIGN KEY ("municipality_id","interpreter_booking_id") REFERENCES "public"."interpreter_booking"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "guidance_agreement_open" ON "guidance_agreement" USING btree ("municipality_id","adviser_id","due_on") WHERE done_on is null;--> statement-breakpoint
CREATE INDEX "guidance_attendance_person" ON "guidance_attendance" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "guidance_session_client" ON "guidance_session" USING btree ("municipality_id","adviser_id","client_id") WHERE client_id is not null;--> statement-breakpoint
CREATE INDEX "guidance_session_booking" ON "guidance_session" USING btree ("municipality_id","interpreter_booking_id") WHERE interpreter_booking_id is not null;--> statement-breakpoint
ALTER TABLE "guidance_attendance" ADD CONSTRAINT "guidance_attendance_whole" CHECK (attended or not partly and absence_reason is not null);--> statement-breakpoint
ALTER TABLE "guidance_topic_covered" ADD CONSTRAINT "guidance_topic_understood" CHECK (understood in ('understood','partly','repeat'));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_curriculum" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_plan" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_standing" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "housing_search" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_material" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
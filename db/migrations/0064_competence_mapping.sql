CREATE TABLE "career_guidance" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"offered_on" date,
	"declined_on" date,
	"held_on" date,
	"provider" text,
	"recommendation" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "career_guidance_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "career_guidance_order" CHECK (held_on >= offered_on and declined_on >= offered_on),
	CONSTRAINT "career_guidance_held" CHECK (recommendation is null or held_on is not null)
);
--> statement-breakpoint
ALTER TABLE "career_guidance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "competence_mapping" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"content" jsonb NOT NULL,
	"held_on" date,
	"interpreter_booking_id" uuid,
	"interpreter_use" text,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"help_given" text,
	"purpose_explained" boolean,
	"saved_by" uuid NOT NULL,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "competence_mapping_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "competence_mapping_status" CHECK (status in ('draft','reviewed')),
	CONSTRAINT "competence_mapping_reviewed" CHECK (status = 'draft' or (held_on is not null and interpreter_use is not null and help_given is not null and purpose_explained is not null)),
	CONSTRAINT "competence_mapping_interpreter" CHECK (interpreter_use in ('not_needed','used','needed_not_used')),
	CONSTRAINT "competence_mapping_help" CHECK (help_given in ('none','digital','reading','both'))
);
--> statement-breakpoint
ALTER TABLE "competence_mapping" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "competence_mapping_version" (
	"municipality_id" text NOT NULL,
	"mapping_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"content" jsonb NOT NULL,
	"held_on" date,
	"interpreter_booking_id" uuid,
	"interpreter_use" text,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"help_given" text,
	"purpose_explained" boolean,
	"reason" text,
	"written_by" uuid NOT NULL,
	"written_by_name" text NOT NULL,
	"written_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "competence_mapping_version_municipality_id_mapping_id_number_pk" PRIMARY KEY("municipality_id","mapping_id","number"),
	CONSTRAINT "competence_mapping_version_number" CHECK (number > 0 and (number = 1 or reason is not null))
);
--> statement-breakpoint
ALTER TABLE "competence_mapping_version" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learning_need" (
	"municipality_id" text NOT NULL,
	"screening_id" uuid NOT NULL,
	"area" text NOT NULL,
	"need" text NOT NULL,
	"referral" text,
	"referred_on" date,
	CONSTRAINT "learning_need_municipality_id_screening_id_area_pk" PRIMARY KEY("municipality_id","screening_id","area"),
	CONSTRAINT "learning_need_area" CHECK (area in ('health','reading','care','housing','digital')),
	CONSTRAINT "learning_need_need" CHECK (need in ('adaptation','referral','both')),
	CONSTRAINT "learning_need_referred" CHECK (referral is not null or referred_on is null)
);
--> statement-breakpoint
ALTER TABLE "learning_need" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "learning_screening" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"screened_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "learning_screening_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "learning_screening" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "preparation_answer" (
	"municipality_id" text NOT NULL,
	"link_id" uuid NOT NULL,
	"question" text NOT NULL,
	"answer" text NOT NULL,
	"language" text NOT NULL,
	"saved_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "preparation_answer_municipality_id_link_id_question_pk" PRIMARY KEY("municipality_id","link_id","question")
);
--> statement-breakpoint
ALTER TABLE "preparation_answer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "preparation_link" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"language" text NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"first_opened_at" timestamp(3) with time zone,
	"finished_at" timestamp(3) with time zone,
	"erased_at" timestamp(3) with time zone,
	"created_by" uuid NOT NULL,
	"created_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "preparation_link_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "preparation_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "career_guidance" ADD CONSTRAINT "career_guidance_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "career_guidance" ADD CONSTRAINT "career_guidance_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_mapping" ADD CONSTRAINT "competence_mapping_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_mapping" ADD CONSTRAINT "competence_mapping_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_mapping" ADD CONSTRAINT "competence_mapping_municipality_id_interpreter_booking_id_interpreter_booking_municipality_id_id_fk" FOREIGN KEY ("municipality_id","interpreter_booking_id") REFERENCES "public"."interpreter_booking"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "competence_mapping_version" ADD CONSTRAINT "competence_mapping_version_municipality_id_mapping_id_competence_mapping_municipality_id_id_fk" FOREIGN KEY ("municipality_id","mapping_id") REFERENCES "public"."competence_mapping"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_need" ADD CONSTRAINT "learning_need_municipality_id_screening_id_learning_screening_municipality_id_id_fk" FOREIGN KEY ("municipality_id","screening_id") REFERENCES "public"."learning_screening"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_screening" ADD CONSTRAINT "learning_screening_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "learning_screening" ADD CONSTRAINT "learning_screening_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparation_answer" ADD CONSTRAINT "preparation_answer_municipality_id_link_id_preparation_link_municipality_id_id_fk" FOREIGN KEY ("municipality_id","link_id") REFERENCES "public"."preparation_link"("municipality_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparation_link" ADD CONSTRAINT "preparation_link_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "preparation_link" ADD CONSTRAINT "preparation_link_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "career_guidance_person" ON "career_guidance" USING btree ("municipality_id","case_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "competence_mapping_person" ON "competence_mapping" USING btree ("municipality_id","case_id","person_id");--> statement-breakpoint
CREATE INDEX "competence_mapping_held" ON "competence_mapping" USING btree ("municipality_id","held_on");--> statement-breakpoint
CREATE INDEX "competence_mapping_booking" ON "competence_mapping" USING btree ("municipality_id","interpreter_booking_id") WHERE interpreter_booking_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "learning_screening_person" ON "learning_screening" USING btree ("municipality_id","case_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "preparation_link_token" ON "preparation_link" USING btree ("municipality_id","token_hash");--> statement-breakpoint
CREATE UNIQUE INDEX "preparation_link_open" ON "preparation_link" USING btree ("municipality_id","case_id","person_id") WHERE closed_at is null;--> statement-breakpoint
CREATE INDEX "preparation_link_person" ON "preparation_link" USING btree ("municipality_id","case_id","person_id","created_at");--> statement-breakpoint
CREATE INDEX "preparation_link_kept" ON "preparation_link" USING btree ("municipality_id","created_at") WHERE erased_at is null;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "career_guidance" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "competence_mapping" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "competence_mapping_version" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "learning_need" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "learning_screening" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "preparation_answer" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "preparation_link" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
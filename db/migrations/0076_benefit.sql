CREATE TABLE "benefit_income" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_month" date NOT NULL,
	"to_month" date,
	"monthly_ore" bigint NOT NULL,
	"minutes" integer,
	"earned_before" boolean,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_income_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "benefit_income_kind" CHECK (kind in ('unemployment','sickness','parental','disability','work_assessment','transitional','paid_work')),
	CONSTRAINT "benefit_income_amount" CHECK (monthly_ore > 0),
	CONSTRAINT "benefit_income_minutes" CHECK ((kind = 'paid_work') = (minutes is not null)),
	CONSTRAINT "benefit_income_earned" CHECK ((kind in ('unemployment','sickness','parental')) = (earned_before is not null)),
	CONSTRAINT "benefit_income_months" CHECK (extract(day from from_month) = 1 and (to_month is null or extract(day from to_month) = 1 and to_month >= from_month))
);
--> statement-breakpoint
ALTER TABLE "benefit_income" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_payment" (
	"municipality_id" text NOT NULL,
	"run_id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"paid_ore" bigint NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "benefit_payment_municipality_id_run_id_participation_id_pk" PRIMARY KEY("municipality_id","run_id","participation_id")
);
--> statement-breakpoint
ALTER TABLE "benefit_payment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_result" (
	"municipality_id" text NOT NULL,
	"run_id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"month" date NOT NULL,
	"total_ore" bigint NOT NULL,
	"earned_ore" bigint NOT NULL,
	"carried_ore" bigint DEFAULT 0 NOT NULL,
	"lines" jsonb NOT NULL,
	"differences" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"set_offs" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"missing" text[] DEFAULT '{}' NOT NULL,
	"needs_decision" boolean DEFAULT false NOT NULL,
	CONSTRAINT "benefit_result_municipality_id_run_id_participation_id_pk" PRIMARY KEY("municipality_id","run_id","participation_id"),
	CONSTRAINT "benefit_result_never_negative" CHECK (total_ore >= 0 and carried_ore >= 0),
	CONSTRAINT "benefit_result_missing" CHECK (cardinality(missing) = 0 or total_ore = 0)
);
--> statement-breakpoint
ALTER TABLE "benefit_result" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_run" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'introduction_benefit' NOT NULL,
	"month" date NOT NULL,
	"status" text NOT NULL,
	"participant_count" integer DEFAULT 0 NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"done_until" uuid,
	"summary" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"computed_at" timestamp(3) with time zone,
	"approved_by" uuid,
	"approved_by_name" text,
	"approved_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_run_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "benefit_run_kind" CHECK (kind in ('introduction_benefit')),
	CONSTRAINT "benefit_run_month" CHECK (extract(day from month) = 1),
	CONSTRAINT "benefit_run_status" CHECK (status in ('computing','stopped','computed','approved')),
	CONSTRAINT "benefit_run_approved" CHECK ((status = 'approved') = (approved_at is not null))
);
--> statement-breakpoint
ALTER TABLE "benefit_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_set_off" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"decided_on" date NOT NULL,
	"reason" text NOT NULL,
	"total_ore" bigint NOT NULL,
	"monthly_ore" bigint NOT NULL,
	"first_month" date NOT NULL,
	"last_month" date,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_set_off_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "benefit_set_off_amounts" CHECK (total_ore > 0 and monthly_ore between 1 and total_ore),
	CONSTRAINT "benefit_set_off_months" CHECK (extract(day from first_month) = 1 and (last_month is null or extract(day from last_month) = 1))
);
--> statement-breakpoint
ALTER TABLE "benefit_set_off" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_setting" (
	"municipality_id" text PRIMARY KEY NOT NULL,
	"four_eyes" boolean DEFAULT true NOT NULL,
	"pay_type" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "benefit_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_situation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"partner_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_situation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "benefit_situation_kind" CHECK (kind in ('with_parents','without_parents','couple_without_children','not_such_couple')),
	CONSTRAINT "benefit_situation_period" CHECK (from_on <= to_on),
	CONSTRAINT "benefit_situation_partner" CHECK ((kind = 'couple_without_children') = (partner_id is not null) and partner_id <> person_id)
);
--> statement-breakpoint
ALTER TABLE "benefit_situation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "benefit_income" ADD CONSTRAINT "benefit_income_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_payment" ADD CONSTRAINT "benefit_payment_municipality_id_run_id_benefit_run_municipality_id_id_fk" FOREIGN KEY ("municipality_id","run_id") REFERENCES "public"."benefit_run"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_payment" ADD CONSTRAINT "benefit_payment_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_result" ADD CONSTRAINT "benefit_result_municipality_id_run_id_benefit_run_municipality_id_id_fk" FOREIGN KEY ("municipality_id","run_id") REFERENCES "public"."benefit_run"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_result" ADD CONSTRAINT "benefit_result_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_result" ADD CONSTRAINT "benefit_result_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_result" ADD CONSTRAINT "benefit_result_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_run" ADD CONSTRAINT "benefit_run_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_set_off" ADD CONSTRAINT "benefit_set_off_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_setting" ADD CONSTRAINT "benefit_setting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_situation" ADD CONSTRAINT "benefit_situation_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_situation" ADD CONSTRAINT "benefit_situation_municipality_id_partner_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","partner_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "benefit_income_person" ON "benefit_income" USING btree ("municipality_id","person_id","from_month");--> statement-breakpoint
CREATE INDEX "benefit_result_participation" ON "benefit_result" USING btree ("municipality_id","participation_id","month");--> statement-breakpoint
CREATE INDEX "benefit_result_case" ON "benefit_result" USING btree ("municipality_id","case_id","month");--> statement-breakpoint
CREATE INDEX "benefit_result_look" ON "benefit_result" USING btree ("municipality_id","run_id") WHERE cardinality(missing) > 0 or needs_decision;--> statement-breakpoint
CREATE UNIQUE INDEX "benefit_run_of_month" ON "benefit_run" USING btree ("municipality_id","kind","month");--> statement-breakpoint
CREATE INDEX "benefit_run_waiting" ON "benefit_run" USING btree ("municipality_id","created_at") WHERE status = 'computing';--> statement-breakpoint
CREATE INDEX "benefit_set_off_person" ON "benefit_set_off" USING btree ("municipality_id","person_id","first_month");--> statement-breakpoint
CREATE INDEX "benefit_situation_person" ON "benefit_situation" USING btree ("municipality_id","person_id","from_on");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_income" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_payment" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_result" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_run" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_set_off" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_setting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_situation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
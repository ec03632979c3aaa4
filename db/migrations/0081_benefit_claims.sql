CREATE TABLE "benefit_claim" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"resolution" text NOT NULL,
	"cause" text NOT NULL,
	"from_month" date NOT NULL,
	"to_month" date NOT NULL,
	"total_ore" bigint NOT NULL,
	"month" date NOT NULL,
	"due_on" date,
	"paid_back_ore" bigint DEFAULT 0 NOT NULL,
	"paid_back_on" date,
	"set_off_id" uuid,
	"decided_on" date NOT NULL,
	"reason" text NOT NULL,
	"letter_id" uuid,
	"decided_by" uuid NOT NULL,
	"decided_by_name" text NOT NULL,
	"withdrawn_on" date,
	"withdrawn_reason" text,
	"withdrawn_by_name" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "benefit_claim_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "benefit_claim_resolution" CHECK (resolution in ('demanded_back','set_off','waived','arrears')),
	CONSTRAINT "benefit_claim_cause" CHECK (cause in ('wrong_information','national_insurance','payroll','municipality','other')),
	CONSTRAINT "benefit_claim_amounts" CHECK (total_ore > 0 and paid_back_ore between 0 and total_ore and (paid_back_ore = 0 or resolution = 'demanded_back')),
	CONSTRAINT "benefit_claim_months" CHECK (extract(day from from_month) = 1 and extract(day from to_month) = 1 and extract(day from month) = 1 and from_month <= to_month),
	CONSTRAINT "benefit_claim_due" CHECK ((resolution = 'demanded_back') = (due_on is not null)),
	CONSTRAINT "benefit_claim_set_off" CHECK ((resolution = 'set_off') = (set_off_id is not null)),
	CONSTRAINT "benefit_claim_withdrawn" CHECK ((withdrawn_on is null) = (withdrawn_reason is null) and (withdrawn_on is null) = (withdrawn_by_name is null))
);
--> statement-breakpoint
ALTER TABLE "benefit_claim" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_recalculated" (
	"municipality_id" text NOT NULL,
	"recalculation_id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"ore" bigint NOT NULL,
	"months" jsonb NOT NULL,
	CONSTRAINT "benefit_recalculated_municipality_id_recalculation_id_participation_id_pk" PRIMARY KEY("municipality_id","recalculation_id","participation_id")
);
--> statement-breakpoint
ALTER TABLE "benefit_recalculated" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "benefit_recalculation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text DEFAULT 'introduction_benefit' NOT NULL,
	"from_on" date NOT NULL,
	"g_ore" bigint NOT NULL,
	"months" text[] NOT NULL,
	"status" text NOT NULL,
	"participant_count" integer DEFAULT 0 NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"done_until" uuid,
	"people_count" integer DEFAULT 0 NOT NULL,
	"total_ore" bigint DEFAULT 0 NOT NULL,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"started_at" timestamp(3) with time zone NOT NULL,
	"computed_at" timestamp(3) with time zone,
	"settled_run_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "benefit_recalculation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "benefit_recalculation_kind" CHECK (kind in ('introduction_benefit')),
	CONSTRAINT "benefit_recalculation_status" CHECK (status in ('computing','computed','settled')),
	CONSTRAINT "benefit_recalculation_settled" CHECK ((status = 'settled') = (settled_run_id is not null))
);
--> statement-breakpoint
ALTER TABLE "benefit_recalculation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "programme_absence" ADD COLUMN "follow_up_offered_on" date;--> statement-breakpoint
ALTER TABLE "programme_absence" ADD COLUMN "follow_up_kind" text;--> statement-breakpoint
ALTER TABLE "benefit_result" ADD COLUMN "arrears" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "benefit_claim" ADD CONSTRAINT "benefit_claim_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_claim" ADD CONSTRAINT "benefit_claim_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_claim" ADD CONSTRAINT "benefit_claim_municipality_id_set_off_id_benefit_set_off_municipality_id_id_fk" FOREIGN KEY ("municipality_id","set_off_id") REFERENCES "public"."benefit_set_off"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_recalculated" ADD CONSTRAINT "benefit_recalculated_municipality_id_recalculation_id_benefit_recalculation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","recalculation_id") REFERENCES "public"."benefit_recalculation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_recalculated" ADD CONSTRAINT "benefit_recalculated_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_recalculated" ADD CONSTRAINT "benefit_recalculated_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_recalculated" ADD CONSTRAINT "benefit_recalculated_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_recalculation" ADD CONSTRAINT "benefit_recalculation_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "benefit_recalculation" ADD CONSTRAINT "benefit_recalculation_municipality_id_settled_run_id_benefit_run_municipality_id_id_fk" FOREIGN KEY ("municipality_id","settled_run_id") REFERENCES "public"."benefit_run"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "benefit_claim_person" ON "benefit_claim" USING btree ("municipality_id","person_id","month");--> statement-breakpoint
CREATE INDEX "benefit_claim_owed" ON "benefit_claim" USING btree ("municipality_id","due_on") WHERE resolution = 'demanded_back' and withdrawn_on is null and paid_back_ore < total_ore;--> statement-breakpoint
CREATE INDEX "benefit_recalculated_case" ON "benefit_recalculated" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "benefit_recalculation_one_open" ON "benefit_recalculation" USING btree ("municipality_id","kind") WHERE status <> 'settled';--> statement-breakpoint
ALTER TABLE "programme_absence" ADD CONSTRAINT "programme_absence_follow_up" CHECK ((follow_up_offered_on is null) = (follow_up_kind is null) and follow_up_kind in ('follow_up','norwegian','both') and (follow_up_kind is null or code = 'OMSORG'));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_claim" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_recalculated" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "benefit_recalculation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
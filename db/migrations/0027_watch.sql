CREATE TABLE "watch_basis" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"legal_basis" text NOT NULL,
	"law_reference" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_on" date NOT NULL,
	"dpia_reference" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"review_months" integer NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_by_name" text NOT NULL,
	"proposed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"approved_by" uuid NOT NULL,
	"approved_by_name" text NOT NULL,
	"approved_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"ended_by" uuid,
	"ended_by_name" text,
	"ended_at" timestamp(3) with time zone,
	"end_reason" text,
	"tended_on" date,
	CONSTRAINT "watch_basis_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "watch_basis_period" CHECK (valid_to >= valid_from),
	CONSTRAINT "watch_basis_two_people" CHECK (approved_by <> proposed_by)
);
--> statement-breakpoint
ALTER TABLE "watch_basis" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watch_basis_proposal" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"legal_basis" text NOT NULL,
	"law_reference" text NOT NULL,
	"decided_by" text NOT NULL,
	"decided_on" date NOT NULL,
	"dpia_reference" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date NOT NULL,
	"review_months" integer NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_by_name" text NOT NULL,
	"proposed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "watch_basis_proposal_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "watch_basis_proposal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watch_flag" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"signal" text NOT NULL,
	"subject_digest" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"opened_on" date NOT NULL,
	"erase_on" date NOT NULL,
	"lapsed_on" date,
	"lapse_reason" text,
	"outcome" text,
	"sealed_decision" text,
	"decided_by" uuid,
	"decided_by_name" text,
	"decided_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "watch_flag_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "watch_flag_state" CHECK (state in ('open','decided','closed')),
	CONSTRAINT "watch_flag_outcome" CHECK (outcome in ('nothing','follow_up','report')),
	CONSTRAINT "watch_flag_decided" CHECK ((state = 'decided') = (outcome is not null and sealed_decision is not null and decided_by is not null))
);
--> statement-breakpoint
ALTER TABLE "watch_flag" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watch_flag_case" (
	"municipality_id" text NOT NULL,
	"flag_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"application_id" uuid,
	"added_on" date NOT NULL,
	CONSTRAINT "watch_flag_case_municipality_id_flag_id_case_id_pk" PRIMARY KEY("municipality_id","flag_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "watch_flag_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watch_member" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "watch_member_municipality_id_account_id_pk" PRIMARY KEY("municipality_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "watch_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "watch_signal_setting" (
	"municipality_id" text NOT NULL,
	"signal" text NOT NULL,
	"is_on" boolean NOT NULL,
	"threshold" integer,
	"months" integer,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "watch_signal_setting_municipality_id_signal_pk" PRIMARY KEY("municipality_id","signal")
);
--> statement-breakpoint
ALTER TABLE "watch_signal_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "watch_basis" ADD CONSTRAINT "watch_basis_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_basis_proposal" ADD CONSTRAINT "watch_basis_proposal_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_flag_case" ADD CONSTRAINT "watch_flag_case_municipality_id_flag_id_watch_flag_municipality_id_id_fk" FOREIGN KEY ("municipality_id","flag_id") REFERENCES "public"."watch_flag"("municipality_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_flag_case" ADD CONSTRAINT "watch_flag_case_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_flag_case" ADD CONSTRAINT "watch_flag_case_municipality_id_application_id_self_settlement_application_municipality_id_id_fk" FOREIGN KEY ("municipality_id","application_id") REFERENCES "public"."self_settlement_application"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_member" ADD CONSTRAINT "watch_member_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "watch_signal_setting" ADD CONSTRAINT "watch_signal_setting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "watch_basis_holding" ON "watch_basis" USING btree ("municipality_id","valid_to") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "watch_basis_proposal_one" ON "watch_basis_proposal" USING btree ("municipality_id");--> statement-breakpoint
CREATE UNIQUE INDEX "watch_flag_subject" ON "watch_flag" USING btree ("municipality_id","signal","subject_digest");--> statement-breakpoint
CREATE INDEX "watch_flag_erase" ON "watch_flag" USING btree ("municipality_id","erase_on");--> statement-breakpoint
CREATE INDEX "watch_flag_case_case" ON "watch_flag_case" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "watch_basis" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "watch_basis_proposal" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "watch_flag" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and ((select exists (select from watch_member m
    where m.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and m.account_id::text = (select nullif(current_setting('app.account', true), '')))
  and exists (select from watch_basis b
    where b.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and b.ended_at is null)) or (select current_setting('app.tending_watch', true) = 'on'))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and ((select exists (select from watch_member m
    where m.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and m.account_id::text = (select nullif(current_setting('app.account', true), '')))
  and exists (select from watch_basis b
    where b.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and b.ended_at is null)) or (select current_setting('app.tending_watch', true) = 'on')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "watch_flag_case" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and ((select exists (select from watch_member m
    where m.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and m.account_id::text = (select nullif(current_setting('app.account', true), '')))
  and exists (select from watch_basis b
    where b.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and b.ended_at is null)) or (select current_setting('app.tending_watch', true) = 'on'))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and ((select exists (select from watch_member m
    where m.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and m.account_id::text = (select nullif(current_setting('app.account', true), '')))
  and exists (select from watch_basis b
    where b.municipality_id = (select nullif(current_setting('app.municipality', true), '')) and b.ended_at is null)) or (select current_setting('app.tending_watch', true) = 'on')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "watch_member" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "watch_signal_setting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
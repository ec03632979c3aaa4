CREATE TABLE "deadline" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"rule_key" text NOT NULL,
	"subject_key" text NOT NULL,
	"rule_version" integer NOT NULL,
	"audience" text NOT NULL,
	"state" text NOT NULL,
	"due_on" date NOT NULL,
	"met_on" date,
	"can_be_met" boolean NOT NULL,
	"computed_from" jsonb NOT NULL,
	"moves" jsonb NOT NULL,
	"appeared_on" date NOT NULL,
	CONSTRAINT "deadline_municipality_id_case_id_rule_key_subject_key_pk" PRIMARY KEY("municipality_id","case_id","rule_key","subject_key"),
	CONSTRAINT "deadline_state" CHECK (state in ('open','met','withdrawn')),
	CONSTRAINT "deadline_met" CHECK (state <> 'met' or met_on is not null)
);
--> statement-breakpoint
ALTER TABLE "deadline" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadline_rule_change" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"act" text NOT NULL,
	"rule_key" text NOT NULL,
	"valid_from" date,
	"last_day" date,
	"content" jsonb,
	"reason" text,
	"status" text NOT NULL,
	"case_count" integer DEFAULT 0 NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"done_until" uuid,
	"added" integer DEFAULT 0 NOT NULL,
	"moved" integer DEFAULT 0 NOT NULL,
	"removed" integer DEFAULT 0 NOT NULL,
	"started_by" uuid,
	"started_by_name" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "deadline_rule_change_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "deadline_rule_change_act" CHECK (act in ('add','end','release')),
	CONSTRAINT "deadline_rule_change_status" CHECK (status in ('counting','counted','applying','stopped','finished','discarded'))
);
--> statement-breakpoint
ALTER TABLE "deadline_rule_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadline_rule_ending" (
	"municipality_id" text NOT NULL,
	"rule_key" text NOT NULL,
	"last_day" date NOT NULL,
	"reason" text NOT NULL,
	"ended_by" uuid NOT NULL,
	"ended_by_name" text NOT NULL,
	"ended_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "deadline_rule_ending_municipality_id_rule_key_pk" PRIMARY KEY("municipality_id","rule_key")
);
--> statement-breakpoint
ALTER TABLE "deadline_rule_ending" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "own_deadline_rule" (
	"municipality_id" text NOT NULL,
	"rule_key" text NOT NULL,
	"valid_from" date,
	"content" jsonb NOT NULL,
	"reason" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_by_name" text NOT NULL,
	"added_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_deadline_rule_municipality_id_rule_key_pk" PRIMARY KEY("municipality_id","rule_key")
);
--> statement-breakpoint
ALTER TABLE "own_deadline_rule" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reminder" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"case_id" uuid,
	"body" text NOT NULL,
	"remind_on" date NOT NULL,
	"done_at" timestamp(3) with time zone,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reminder_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "reminder" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "deadline_rule" (
	"rule_key" text NOT NULL,
	"rule_version" integer NOT NULL,
	"position" integer NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"verified" boolean NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "deadline_rule_rule_key_rule_version_pk" PRIMARY KEY("rule_key","rule_version")
);
--> statement-breakpoint
ALTER TABLE "deadline" ADD CONSTRAINT "deadline_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_rule_change" ADD CONSTRAINT "deadline_rule_change_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "deadline_rule_ending" ADD CONSTRAINT "deadline_rule_ending_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_deadline_rule" ADD CONSTRAINT "own_deadline_rule_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "deadline_due" ON "deadline" USING btree ("municipality_id","audience","due_on","case_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "deadline_rule_open" ON "deadline" USING btree ("municipality_id","rule_key") WHERE state = 'open';--> statement-breakpoint
CREATE UNIQUE INDEX "deadline_rule_change_under_way" ON "deadline_rule_change" USING btree ("municipality_id") WHERE act <> 'release' and status in ('counting','counted','applying','stopped');--> statement-breakpoint
CREATE UNIQUE INDEX "deadline_rule_change_release" ON "deadline_rule_change" USING btree ("municipality_id","rule_key") WHERE act = 'release';--> statement-breakpoint
CREATE INDEX "deadline_rule_change_newest" ON "deadline_rule_change" USING btree ("municipality_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reminder_account" ON "reminder" USING btree ("municipality_id","account_id","remind_on") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "reminder_case" ON "reminder" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "deadline" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "deadline_rule_change" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "deadline_rule_ending" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "own_deadline_rule" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "reminder" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and account_id::text = (select nullif(current_setting('app.account', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and account_id::text = (select nullif(current_setting('app.account', true), '')));
CREATE TABLE "reconciliation_event" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"act" text NOT NULL,
	"step" integer NOT NULL,
	"ours" text,
	"theirs" text,
	"run_id" uuid,
	"note" text,
	"by_id" uuid,
	"by_name" text,
	"happened_on" date NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reconciliation_event_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "reconciliation_event_act" CHECK (act in ('found','changed','judged','assigned','done','impossible','agreed','reopened')),
	CONSTRAINT "reconciliation_event_step" CHECK (step in (-1, 0, 1))
);
--> statement-breakpoint
ALTER TABLE "reconciliation_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconciliation_item" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"subject_key" text NOT NULL,
	"field" text NOT NULL,
	"person_id" uuid,
	"case_id" uuid,
	"row_number" integer,
	"ours" text,
	"theirs" text,
	"result" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"right_side" text,
	"correct_at" text,
	"note" text,
	"assigned_to" uuid,
	"assigned_to_name" text,
	"closed_by" uuid,
	"closed_by_name" text,
	"closed_on" date,
	"first_run_id" uuid NOT NULL,
	"last_run_id" uuid NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reconciliation_item_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "reconciliation_item_kind" CHECK (kind in ('nir_participants','nir_norwegian','grants')),
	CONSTRAINT "reconciliation_item_result" CHECK (result in ('differs','missing_here','missing_there')),
	CONSTRAINT "reconciliation_item_state" CHECK (state in ('open','judged','done','impossible','agreed')
        and (state in ('open','judged')) = (closed_on is null)),
	CONSTRAINT "reconciliation_item_side" CHECK (right_side in ('ours','theirs','neither')),
	CONSTRAINT "reconciliation_item_where" CHECK (correct_at in ('here','register','imdi')),
	CONSTRAINT "reconciliation_item_judged" CHECK ((right_side is null) = (correct_at is null)),
	CONSTRAINT "reconciliation_item_impossible" CHECK (state <> 'impossible' or note is not null)
);
--> statement-breakpoint
ALTER TABLE "reconciliation_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconciliation_row" (
	"municipality_id" text NOT NULL,
	"run_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"row_number" integer,
	"cells" text,
	"compared" text,
	"state" text NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"person_id" uuid,
	"case_id" uuid,
	"subject_key" text,
	"difference_count" integer DEFAULT 0 NOT NULL,
	"keep_until" date,
	CONSTRAINT "reconciliation_row_municipality_id_run_id_position_pk" PRIMARY KEY("municipality_id","run_id","position"),
	CONSTRAINT "reconciliation_row_state" CHECK (state in ('waiting','matched','unmatched','unreadable','missing')),
	CONSTRAINT "reconciliation_row_missing" CHECK ((state = 'missing') = (row_number is null))
);
--> statement-breakpoint
ALTER TABLE "reconciliation_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconciliation_run" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"year" integer NOT NULL,
	"file_name" text NOT NULL,
	"file_size" integer NOT NULL,
	"file_digest" text NOT NULL,
	"format" text NOT NULL,
	"encoding" text,
	"delimiter" text,
	"headings" text[] NOT NULL,
	"mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"status" text NOT NULL,
	"phase" text DEFAULT 'reading' NOT NULL,
	"done_until" text,
	"row_count" integer DEFAULT 0 NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"total_count" integer DEFAULT 0 NOT NULL,
	"summary" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"problem" text,
	"digest" text,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"compared_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "reconciliation_run_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "reconciliation_run_kind" CHECK (kind in ('nir_participants','nir_norwegian','grants')),
	CONSTRAINT "reconciliation_run_year" CHECK (year between 2000 and 2100),
	CONSTRAINT "reconciliation_run_status" CHECK (status in ('uploaded','words','comparing','compared','failed','cancelled')),
	CONSTRAINT "reconciliation_run_phase" CHECK (phase in ('reading','people','tidying')),
	CONSTRAINT "reconciliation_run_compared" CHECK ((status = 'compared') = (compared_at is not null) and (status = 'compared') = (digest is not null))
);
--> statement-breakpoint
ALTER TABLE "reconciliation_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "reconciliation_word" (
	"municipality_id" text NOT NULL,
	"field" text NOT NULL,
	"word" text NOT NULL,
	"code" text,
	"saved_by" uuid NOT NULL,
	"saved_by_name" text NOT NULL,
	"saved_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "reconciliation_word_municipality_id_field_word_pk" PRIMARY KEY("municipality_id","field","word")
);
--> statement-breakpoint
ALTER TABLE "reconciliation_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "register_mark" (
	"municipality_id" text NOT NULL,
	"kind" text NOT NULL,
	"source_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"happened_on" date NOT NULL,
	"registered_on" date,
	"impossible_because" text,
	"marked_by" uuid NOT NULL,
	"marked_by_name" text NOT NULL,
	"marked_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "register_mark_municipality_id_kind_source_id_pk" PRIMARY KEY("municipality_id","kind","source_id"),
	CONSTRAINT "register_mark_how" CHECK ((registered_on is null) <> (impossible_because is null) and registered_on >= happened_on)
);
--> statement-breakpoint
ALTER TABLE "register_mark" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "reconciliation_event" ADD CONSTRAINT "reconciliation_event_municipality_id_item_id_reconciliation_item_municipality_id_id_fk" FOREIGN KEY ("municipality_id","item_id") REFERENCES "public"."reconciliation_item"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_item" ADD CONSTRAINT "reconciliation_item_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_item" ADD CONSTRAINT "reconciliation_item_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_item" ADD CONSTRAINT "reconciliation_item_municipality_id_last_run_id_reconciliation_run_municipality_id_id_fk" FOREIGN KEY ("municipality_id","last_run_id") REFERENCES "public"."reconciliation_run"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_item" ADD CONSTRAINT "reconciliation_item_municipality_id_assigned_to_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","assigned_to") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_row" ADD CONSTRAINT "reconciliation_row_municipality_id_run_id_reconciliation_run_municipality_id_id_fk" FOREIGN KEY ("municipality_id","run_id") REFERENCES "public"."reconciliation_run"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_run" ADD CONSTRAINT "reconciliation_run_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_run" ADD CONSTRAINT "reconciliation_run_municipality_id_started_by_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","started_by") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reconciliation_word" ADD CONSTRAINT "reconciliation_word_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_mark" ADD CONSTRAINT "register_mark_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "register_mark" ADD CONSTRAINT "register_mark_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "reconciliation_event_item" ON "reconciliation_event" USING btree ("municipality_id","item_id","id");--> statement-breakpoint
CREATE INDEX "reconciliation_event_day" ON "reconciliation_event" USING btree ("municipality_id","happened_on") WHERE step <> 0;--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliation_item_subject" ON "reconciliation_item" USING btree ("municipality_id","kind","year","subject_key","field");--> statement-breakpoint
CREATE INDEX "reconciliation_item_open" ON "reconciliation_item" USING btree ("municipality_id","kind","year","id") WHERE state in ('open','judged');--> statement-breakpoint
CREATE INDEX "reconciliation_item_assigned" ON "reconciliation_item" USING btree ("municipality_id","assigned_to","id") WHERE state in ('open','judged');--> statement-breakpoint
CREATE INDEX "reconciliation_item_run" ON "reconciliation_item" USING btree ("municipality_id","last_run_id","id");--> statement-breakpoint
CREATE INDEX "reconciliation_item_case" ON "reconciliation_item" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "reconciliation_row_subject" ON "reconciliation_row" USING btree ("municipality_id","run_id","subject_key");--> statement-breakpoint
CREATE INDEX "reconciliation_row_person" ON "reconciliation_row" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "reconciliation_row_keep" ON "reconciliation_row" USING btree ("municipality_id","keep_until");--> statement-breakpoint
CREATE UNIQUE INDEX "reconciliation_run_under_way" ON "reconciliation_run" USING btree ("municipality_id","kind") WHERE status = 'comparing';--> statement-breakpoint
CREATE INDEX "reconciliation_run_newest" ON "reconciliation_run" USING btree ("municipality_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "reconciliation_run_file" ON "reconciliation_run" USING btree ("municipality_id","kind","file_digest");--> statement-breakpoint
CREATE INDEX "register_mark_case" ON "register_mark" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "register_mark_newest" ON "register_mark" USING btree ("municipality_id","marked_at" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "reconciliation_event" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "reconciliation_item" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "reconciliation_row" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "reconciliation_run" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "reconciliation_word" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "register_mark" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
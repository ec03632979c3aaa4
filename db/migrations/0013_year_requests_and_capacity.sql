CREATE TABLE "replaced_year_decision" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"decided_number" integer NOT NULL,
	"decided_minors" integer,
	"decided_on" date,
	"case_reference" text,
	"conditions" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"replaced_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "replaced_year_decision_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "replaced_year_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "week_capacity" (
	"municipality_id" text NOT NULL,
	"week_starts_on" date NOT NULL,
	"dwellings_for1" integer DEFAULT 0 NOT NULL,
	"dwellings_for2" integer DEFAULT 0 NOT NULL,
	"dwellings_for3" integer DEFAULT 0 NOT NULL,
	"dwellings_for4" integer DEFAULT 0 NOT NULL,
	"dwellings_for5" integer DEFAULT 0 NOT NULL,
	"dwellings_for6" integer DEFAULT 0 NOT NULL,
	"minor_places" integer DEFAULT 0 NOT NULL,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "week_capacity_municipality_id_week_starts_on_pk" PRIMARY KEY("municipality_id","week_starts_on"),
	CONSTRAINT "week_capacity_monday" CHECK (extract(isodow from week_starts_on) = 1),
	CONSTRAINT "week_capacity_numbers" CHECK (least(dwellings_for1, dwellings_for2, dwellings_for3, dwellings_for4, dwellings_for5, dwellings_for6, minor_places) >= 0)
);
--> statement-breakpoint
ALTER TABLE "week_capacity" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "year_request" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"year" integer NOT NULL,
	"kind" text NOT NULL,
	"requested_number" integer NOT NULL,
	"requested_minors" integer,
	"received_on" date NOT NULL,
	"case_reference" text,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "year_request_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "year_request_kind" CHECK (kind in ('original','additional','adjusted')),
	CONSTRAINT "year_request_number" CHECK (requested_number >= 0),
	CONSTRAINT "year_request_minors" CHECK (requested_minors between 0 and requested_number)
);
--> statement-breakpoint
ALTER TABLE "year_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "person_settlement" ADD COLUMN "accepted_on" date;--> statement-breakpoint
ALTER TABLE "year_decision" ADD COLUMN "decided_minors" integer;--> statement-breakpoint
ALTER TABLE "year_decision" ADD COLUMN "conditions" jsonb DEFAULT '[]'::jsonb NOT NULL;--> statement-breakpoint
ALTER TABLE "replaced_year_decision" ADD CONSTRAINT "replaced_year_decision_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "week_capacity" ADD CONSTRAINT "week_capacity_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_request" ADD CONSTRAINT "year_request_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "replaced_year_decision_year" ON "replaced_year_decision" USING btree ("municipality_id","year");--> statement-breakpoint
CREATE INDEX "year_request_year" ON "year_request" USING btree ("municipality_id","year","received_on","id");--> statement-breakpoint
CREATE UNIQUE INDEX "year_request_original" ON "year_request" USING btree ("municipality_id","year") WHERE kind = 'original';--> statement-breakpoint
CREATE INDEX "person_settlement_ahead" ON "person_settlement" USING btree ("municipality_id","planned_on") WHERE settled_on is null;--> statement-breakpoint
ALTER TABLE "year_decision" ADD CONSTRAINT "year_decision_minors" CHECK (decided_minors between 0 and decided_number);--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "replaced_year_decision" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "week_capacity" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "year_request" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "household_moment" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"figure" text NOT NULL,
	"on_day" date NOT NULL,
	CONSTRAINT "household_moment_municipality_id_case_id_figure_on_day_pk" PRIMARY KEY("municipality_id","case_id","figure","on_day")
);
--> statement-breakpoint
ALTER TABLE "household_moment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "household_moment_counting" (
	"municipality_id" text NOT NULL,
	"edition" integer NOT NULL,
	"done_until" uuid,
	"finished_at" timestamp(3) with time zone,
	CONSTRAINT "household_moment_counting_municipality_id_pk" PRIMARY KEY("municipality_id")
);
--> statement-breakpoint
ALTER TABLE "household_moment_counting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "household_moment_rollup" (
	"municipality_id" text NOT NULL,
	"figure" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"count" integer NOT NULL,
	CONSTRAINT "household_moment_rollup_municipality_id_figure_year_quarter_pk" PRIMARY KEY("municipality_id","figure","year","quarter")
);
--> statement-breakpoint
ALTER TABLE "household_moment_rollup" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "household_moment" ADD CONSTRAINT "household_moment_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_moment_counting" ADD CONSTRAINT "household_moment_counting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_moment_rollup" ADD CONSTRAINT "household_moment_rollup_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "household_moment_day" ON "household_moment" USING btree ("municipality_id","on_day");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "household_moment" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "household_moment_counting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "household_moment_rollup" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
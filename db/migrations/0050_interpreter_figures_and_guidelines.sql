CREATE TABLE "interpreter_guideline" (
	"municipality_id" text NOT NULL,
	"adopted_on" date NOT NULL,
	"text" text,
	"link" text,
	"no_show_fee" integer,
	"no_show_fee_from" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "interpreter_guideline_municipality_id_pk" PRIMARY KEY("municipality_id"),
	CONSTRAINT "interpreter_guideline_content" CHECK ("text" is not null or link is not null),
	CONSTRAINT "interpreter_guideline_fee" CHECK ((no_show_fee is null) = (no_show_fee_from is null) and no_show_fee > 0)
);
--> statement-breakpoint
ALTER TABLE "interpreter_guideline" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interpreter_share_reading" (
	"municipality_id" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"measured_on" date NOT NULL,
	"held" integer NOT NULL,
	"qualified" integer NOT NULL,
	"measured_by" uuid NOT NULL,
	"measured_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "interpreter_share_reading_municipality_id_year_quarter_pk" PRIMARY KEY("municipality_id","year","quarter"),
	CONSTRAINT "interpreter_share_reading_quarter" CHECK (quarter between 1 and 4),
	CONSTRAINT "interpreter_share_reading_share" CHECK (held > 0 and qualified between 0 and held)
);
--> statement-breakpoint
ALTER TABLE "interpreter_share_reading" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interpreter_training" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"completed_on" date NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interpreter_training_municipality_id_account_id_pk" PRIMARY KEY("municipality_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "interpreter_training" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "interpreter_booking_interpreter";--> statement-breakpoint
ALTER TABLE "interpreter_booking" ADD COLUMN "overlap_reason" text;--> statement-breakpoint
ALTER TABLE "interpreter_booking" ADD COLUMN "fee_told_on" date;--> statement-breakpoint
ALTER TABLE "interpreter_guideline" ADD CONSTRAINT "interpreter_guideline_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_share_reading" ADD CONSTRAINT "interpreter_share_reading_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_training" ADD CONSTRAINT "interpreter_training_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interpreter_booking_day" ON "interpreter_booking" USING btree ("municipality_id","held_on");--> statement-breakpoint
CREATE INDEX "interpreter_booking_interpreter" ON "interpreter_booking" USING btree ("municipality_id","interpreter_id","held_on");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "interpreter_guideline" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "interpreter_share_reading" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "interpreter_training" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
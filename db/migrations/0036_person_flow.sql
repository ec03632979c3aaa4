CREATE TABLE "arrival_plan" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"travel_mode" text,
	"arrival_place" text,
	"arrival_time" text,
	"met_by" text,
	"told_on" date,
	"interpreter_use" text,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_mode" text,
	"interpreter_booked_on" date,
	"interpreter_confirmed_on" date,
	"interpreter_deviation_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "arrival_plan_municipality_id_case_id_person_id_pk" PRIMARY KEY("municipality_id","case_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "arrival_plan" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "distribution" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"listed_on" date,
	"read_on" date,
	"missing" text[] DEFAULT '{}' NOT NULL,
	"declined_on" date,
	"decline_reason" text,
	"decline_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "distribution_municipality_id_case_id_pk" PRIMARY KEY("municipality_id","case_id"),
	CONSTRAINT "distribution_declined" CHECK ((declined_on is null) = (decline_reason is null))
);
--> statement-breakpoint
ALTER TABLE "distribution" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_move" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"direction" text NOT NULL,
	"other_municipality" text NOT NULL,
	"moved_on" date,
	"own_answer" text NOT NULL,
	"own_answered_on" date,
	"own_answered_by" text,
	"other_answer" text NOT NULL,
	"other_answered_on" date,
	"other_answered_by" text,
	"note" text,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "municipality_move_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "municipality_move_direction" CHECK (direction in ('out','in'))
);
--> statement-breakpoint
ALTER TABLE "municipality_move" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "offer_refusal" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"refused_on" date NOT NULL,
	"told_on" date NOT NULL,
	"told" text[] NOT NULL,
	"language" text NOT NULL,
	"interpreter_use" text NOT NULL,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"own_words" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "offer_refusal_municipality_id_case_id_pk" PRIMARY KEY("municipality_id","case_id"),
	CONSTRAINT "offer_refusal_order" CHECK (told_on <= refused_on)
);
--> statement-breakpoint
ALTER TABLE "offer_refusal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_file_gap" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"item" text NOT NULL,
	"noted_on" date NOT NULL,
	"asked_on" date,
	"received_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_file_gap_municipality_id_case_id_person_id_item_pk" PRIMARY KEY("municipality_id","case_id","person_id","item"),
	CONSTRAINT "person_file_gap_order" CHECK (received_on >= asked_on)
);
--> statement-breakpoint
ALTER TABLE "person_file_gap" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "settlement_record" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid,
	"step" text NOT NULL,
	"done_on" date,
	"answer" text,
	"note" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "settlement_record_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "settlement_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "arrival_plan" ADD CONSTRAINT "arrival_plan_person_fk" FOREIGN KEY ("municipality_id","case_id","person_id") REFERENCES "public"."person_settlement"("municipality_id","case_id","person_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "distribution" ADD CONSTRAINT "distribution_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_move" ADD CONSTRAINT "municipality_move_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "offer_refusal" ADD CONSTRAINT "offer_refusal_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_file_gap" ADD CONSTRAINT "person_file_gap_person_fk" FOREIGN KEY ("municipality_id","case_id","person_id") REFERENCES "public"."person_settlement"("municipality_id","case_id","person_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
ALTER TABLE "settlement_record" ADD CONSTRAINT "settlement_record_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_record" ADD CONSTRAINT "settlement_record_person_fk" FOREIGN KEY ("municipality_id","case_id","person_id") REFERENCES "public"."person_settlement"("municipality_id","case_id","person_id") ON DELETE no action ON UPDATE cascade;--> statement-breakpoint
CREATE INDEX "municipality_move_case" ON "municipality_move" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "settlement_record_person" ON "settlement_record" USING btree ("municipality_id","case_id","step","person_id") WHERE person_id is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "settlement_record_household" ON "settlement_record" USING btree ("municipality_id","case_id","step") WHERE person_id is null;--> statement-breakpoint
CREATE INDEX "settlement_record_case" ON "settlement_record" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "arrival_plan" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "distribution" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "municipality_move" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "offer_refusal" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person_file_gap" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "settlement_record" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "interpreter" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"languages" text[] NOT NULL,
	"category" text NOT NULL,
	"modes" text[] DEFAULT '{}' NOT NULL,
	"supplier_id" uuid,
	"phone" text,
	"email" text,
	"note" text,
	"is_retired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interpreter_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "interpreter_category" CHECK (category in ('A','B','C','D','E','none')),
	CONSTRAINT "interpreter_languages" CHECK (cardinality(languages) > 0)
);
--> statement-breakpoint
ALTER TABLE "interpreter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interpreter_booking" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"purpose" text NOT NULL,
	"held_on" date NOT NULL,
	"starts_at_time" text,
	"minutes" integer,
	"language" text NOT NULL,
	"mode" text NOT NULL,
	"source" text NOT NULL,
	"interpreter_id" uuid,
	"supplier_id" uuid,
	"other_name" text,
	"category" text,
	"deviation_ground" text,
	"deviation_reason" text,
	"confirmed_on" date,
	"invited_on" date,
	"cost" integer,
	"outcome" text,
	"feedback" text,
	"booked_by" uuid NOT NULL,
	"booked_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interpreter_booking_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "interpreter_booking_source" CHECK (source in ('register','supplier','other','none_yet','relative','child')
        and (source = 'register') = (interpreter_id is not null)),
	CONSTRAINT "interpreter_booking_barred" CHECK (source not in ('relative','child')
        or (deviation_ground is not null and deviation_reason is not null)),
	CONSTRAINT "interpreter_booking_outcome" CHECK (outcome in ('came','did_not_come','cancelled_late','cancelled','not_found'))
);
--> statement-breakpoint
ALTER TABLE "interpreter_booking" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "interpreter_supplier" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"phone" text,
	"email" text,
	"note" text,
	"is_retired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "interpreter_supplier_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "interpreter_supplier_kind" CHECK (kind in ('municipal','private','own_register'))
);
--> statement-breakpoint
ALTER TABLE "interpreter_supplier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "interpreter" ADD CONSTRAINT "interpreter_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter" ADD CONSTRAINT "interpreter_municipality_id_supplier_id_interpreter_supplier_municipality_id_id_fk" FOREIGN KEY ("municipality_id","supplier_id") REFERENCES "public"."interpreter_supplier"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_booking" ADD CONSTRAINT "interpreter_booking_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_booking" ADD CONSTRAINT "interpreter_booking_municipality_id_interpreter_id_interpreter_municipality_id_id_fk" FOREIGN KEY ("municipality_id","interpreter_id") REFERENCES "public"."interpreter"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_booking" ADD CONSTRAINT "interpreter_booking_municipality_id_supplier_id_interpreter_supplier_municipality_id_id_fk" FOREIGN KEY ("municipality_id","supplier_id") REFERENCES "public"."interpreter_supplier"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "interpreter_supplier" ADD CONSTRAINT "interpreter_supplier_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "interpreter_name" ON "interpreter" USING btree ("municipality_id",lower(name) collate "nb-NO-x-icu","id");--> statement-breakpoint
CREATE INDEX "interpreter_booking_case" ON "interpreter_booking" USING btree ("municipality_id","case_id","held_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "interpreter_booking_interpreter" ON "interpreter_booking" USING btree ("municipality_id","interpreter_id");--> statement-breakpoint
CREATE INDEX "interpreter_supplier_name" ON "interpreter_supplier" USING btree ("municipality_id",lower(name) collate "nb-NO-x-icu","id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "interpreter" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "interpreter_booking" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "interpreter_supplier" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
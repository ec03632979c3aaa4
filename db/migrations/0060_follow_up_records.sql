CREATE TABLE "follow_up_record" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid,
	"kind" text NOT NULL,
	"held_on" date NOT NULL,
	"wants_more" boolean,
	"outcome" text,
	"at_risk" boolean,
	"contact_offered_on" date,
	"cost_year" integer,
	"cost_total" integer,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "follow_up_record_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "follow_up_record_kind" CHECK (kind in ('participation','school','child_leisure','adulthood_plan','jobbsjansen','cost')
        and (kind = 'cost') = (person_id is null)),
	CONSTRAINT "follow_up_record_cost" CHECK ((kind = 'cost') = (cost_year is not null) and (kind = 'cost') = (cost_total is not null))
);
--> statement-breakpoint
ALTER TABLE "follow_up_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "follow_up_record" ADD CONSTRAINT "follow_up_record_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "follow_up_record" ADD CONSTRAINT "follow_up_record_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "follow_up_record_case" ON "follow_up_record" USING btree ("municipality_id","case_id","held_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "follow_up_record" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
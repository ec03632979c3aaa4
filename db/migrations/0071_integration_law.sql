CREATE TABLE "law_setting" (
	"municipality_id" text NOT NULL,
	"key" text NOT NULL,
	"value" text NOT NULL,
	"reference" text,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "law_setting_municipality_id_key_pk" PRIMARY KEY("municipality_id","key")
);
--> statement-breakpoint
ALTER TABLE "law_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "own_basic_amount" (
	"municipality_id" text NOT NULL,
	"valid_from" date NOT NULL,
	"ore" bigint NOT NULL,
	"reference" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"changed_by" uuid NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "own_basic_amount_municipality_id_valid_from_pk" PRIMARY KEY("municipality_id","valid_from"),
	CONSTRAINT "own_basic_amount_positive" CHECK (ore > 0)
);
--> statement-breakpoint
ALTER TABLE "own_basic_amount" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_fact" (
	"municipality_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"earlier_permit" text,
	"applied_from_abroad" boolean,
	"settled_by_agreement" boolean,
	"in_municipality_since" date,
	"work_hours" numeric(4, 1),
	"work_from" date,
	"work_until" date,
	"upper_secondary" boolean,
	"upper_secondary_on" date,
	"end_goal" text,
	"offered_on" date,
	"is_parent" boolean,
	"sponsor_labour" boolean,
	"norwegian_offered_from" date,
	"extra_norwegian_months" integer,
	"permit_renewed_on" date,
	"lapsed_on" date,
	"lapsed_because" text,
	"trained_by_county" boolean DEFAULT false NOT NULL,
	"must_document_b_2" boolean DEFAULT false NOT NULL,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "programme_fact_municipality_id_person_id_pk" PRIMARY KEY("municipality_id","person_id"),
	CONSTRAINT "programme_fact_work_hours" CHECK (work_hours between 0 and 60),
	CONSTRAINT "programme_fact_work_order" CHECK (work_until >= work_from),
	CONSTRAINT "programme_fact_lapsed" CHECK ((lapsed_on is null) = (lapsed_because is null))
);
--> statement-breakpoint
ALTER TABLE "programme_fact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "legal_rule" (
	"rule_id" text NOT NULL,
	"rule_version" integer NOT NULL,
	"position" integer NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"verified" boolean NOT NULL,
	"pending" boolean NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "legal_rule_rule_id_rule_version_pk" PRIMARY KEY("rule_id","rule_version")
);
--> statement-breakpoint
ALTER TABLE "law_setting" ADD CONSTRAINT "law_setting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "own_basic_amount" ADD CONSTRAINT "own_basic_amount_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_fact" ADD CONSTRAINT "programme_fact_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "law_setting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "own_basic_amount" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_fact" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "home_period" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"tenure" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"place" text,
	"rooms" integer,
	"area_m_2" double precision,
	"monthly_cost" integer,
	"moved_reason" text,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "home_period_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "home_period_order" CHECK (to_on >= from_on),
	CONSTRAINT "home_period_size" CHECK (rooms between 0 and 50 and area_m_2 > 0 and monthly_cost >= 0)
);
--> statement-breakpoint
ALTER TABLE "home_period" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "housing_absence" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"since_on" date NOT NULL,
	"noted_on" date NOT NULL,
	"note" text,
	"measure" text,
	"measure_agreed_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "housing_absence_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "housing_absence_measure" CHECK ((measure is null) = (measure_agreed_on is null)),
	CONSTRAINT "housing_absence_order" CHECK (noted_on >= since_on and measure_agreed_on >= since_on)
);
--> statement-breakpoint
ALTER TABLE "housing_absence" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "housing_goal" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"round" integer NOT NULL,
	"reviewed_on" date NOT NULL,
	"wish" text NOT NULL,
	"next" text NOT NULL,
	"year_one" text,
	"year_three" text,
	"year_five" text,
	"end_goal_note" text,
	"next_review_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "housing_goal_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "housing_goal_order" CHECK (next_review_on > reviewed_on)
);
--> statement-breakpoint
ALTER TABLE "housing_goal" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "housing_review" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"occasion" text NOT NULL,
	"reviewed_on" date NOT NULL,
	"monthly_income" integer,
	"monthly_cost" integer,
	"debt_answer" text,
	"persons" integer,
	"is_crowded" boolean,
	"lease_end" text,
	"note" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "housing_review_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "housing_review_money" CHECK (least(monthly_income, monthly_cost) >= 0)
);
--> statement-breakpoint
ALTER TABLE "housing_review" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "housing_step" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"body" text NOT NULL,
	"responsible" text NOT NULL,
	"due_on" date,
	"done_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "housing_step_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "housing_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "ownership_assessment" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"assessed_on" date NOT NULL,
	"conclusion" text NOT NULL,
	"reason" text NOT NULL,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "ownership_assessment_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "ownership_assessment" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "support_application" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"status" text NOT NULL,
	"applied_on" date,
	"answered_on" date,
	"amount" integer,
	"refusal_reason" text,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "support_application_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "support_application_order" CHECK (answered_on >= applied_on),
	CONSTRAINT "support_application_amount" CHECK (amount >= 0)
);
--> statement-breakpoint
ALTER TABLE "support_application" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenancy_risk" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"lease_id" uuid,
	"kind" text NOT NULL,
	"reported_on" date NOT NULL,
	"note" text,
	"measure" text,
	"measure_agreed_on" date,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenancy_risk_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "tenancy_risk_measure" CHECK ((measure is null) = (measure_agreed_on is null)),
	CONSTRAINT "tenancy_risk_order" CHECK (measure_agreed_on >= reported_on)
);
--> statement-breakpoint
ALTER TABLE "tenancy_risk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "moved_out_reason" text;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "regulation" text;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "regulated_on" date;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "guarantee_ends_on" date;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "told_of_exceptions" boolean;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "after_plan" text;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "after_planned_on" date;--> statement-breakpoint
ALTER TABLE "lease" ADD COLUMN "after_guarantee_planned_on" date;--> statement-breakpoint
ALTER TABLE "home_period" ADD CONSTRAINT "home_period_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_absence" ADD CONSTRAINT "housing_absence_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_absence" ADD CONSTRAINT "housing_absence_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_goal" ADD CONSTRAINT "housing_goal_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_review" ADD CONSTRAINT "housing_review_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_step" ADD CONSTRAINT "housing_step_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ownership_assessment" ADD CONSTRAINT "ownership_assessment_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "support_application" ADD CONSTRAINT "support_application_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_risk" ADD CONSTRAINT "tenancy_risk_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_risk" ADD CONSTRAINT "tenancy_risk_municipality_id_lease_id_lease_municipality_id_id_fk" FOREIGN KEY ("municipality_id","lease_id") REFERENCES "public"."lease"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "home_period_case" ON "home_period" USING btree ("municipality_id","case_id","from_on");--> statement-breakpoint
CREATE INDEX "housing_absence_case" ON "housing_absence" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "housing_absence_person" ON "housing_absence" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE UNIQUE INDEX "housing_goal_round" ON "housing_goal" USING btree ("municipality_id","case_id","round");--> statement-breakpoint
CREATE INDEX "housing_review_case" ON "housing_review" USING btree ("municipality_id","case_id","reviewed_on");--> statement-breakpoint
CREATE INDEX "housing_step_case" ON "housing_step" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "ownership_assessment_case" ON "ownership_assessment" USING btree ("municipality_id","case_id","assessed_on");--> statement-breakpoint
CREATE INDEX "support_application_case" ON "support_application" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "tenancy_risk_case" ON "tenancy_risk" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "home_period" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "housing_absence" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "housing_goal" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "housing_review" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "housing_step" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "ownership_assessment" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "support_application" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "tenancy_risk" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
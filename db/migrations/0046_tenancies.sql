CREATE TABLE "handover_protocol" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"tenancy_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"held_on" date NOT NULL,
	"meters" jsonb NOT NULL,
	"key_count" integer NOT NULL,
	"key_note" text,
	"rooms" jsonb NOT NULL,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"note" text,
	"household_signature" jsonb,
	"adviser_signature" jsonb,
	"signed_at" timestamp(3) with time zone,
	"digest" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "handover_protocol_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "handover_protocol_kind" CHECK (kind in ('handover','return')),
	CONSTRAINT "handover_protocol_keys" CHECK (key_count between 0 and 100),
	CONSTRAINT "handover_protocol_signed" CHECK ((signed_at is null) = (digest is null)
        and (signed_at is null or (household_signature is not null and adviser_signature is not null)))
);
--> statement-breakpoint
ALTER TABLE "handover_protocol" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "home_adaptation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"adaptation" text NOT NULL,
	"in_place_on" date,
	CONSTRAINT "home_adaptation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "home_adaptation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "home_need" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"adaptations_assessed_on" date,
	"has_enough_space" boolean,
	"metres_to_school" integer,
	"needs_assessed_on" date,
	"place_reason" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "home_need_municipality_id_case_id_person_id_pk" PRIMARY KEY("municipality_id","case_id","person_id"),
	CONSTRAINT "home_need_metres" CHECK (metres_to_school between 0 and 500000)
);
--> statement-breakpoint
ALTER TABLE "home_need" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "housing_help" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"requested_on" date NOT NULL,
	"request" text,
	"decided_on" date,
	"outcome" text,
	"main_content" text,
	"grounds" text,
	"sent_on" date,
	"decided_by" uuid,
	"decided_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "housing_help_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "housing_help_outcome" CHECK (outcome in ('granted','partly','refused')),
	CONSTRAINT "housing_help_decided" CHECK ((decided_on is null) = (outcome is null) and (decided_on is null) = (main_content is null)),
	CONSTRAINT "housing_help_order" CHECK (decided_on >= requested_on and sent_on >= decided_on)
);
--> statement-breakpoint
ALTER TABLE "housing_help" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenancy" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"dwelling_id" uuid NOT NULL,
	"status" text NOT NULL,
	"planned_from" date NOT NULL,
	"planned_until" date,
	"reason" text,
	"reserved_on" date,
	"offered_on" date,
	"answer_due_on" date,
	"answered_on" date,
	"refusal_reason" text,
	"refusal_note" text,
	"access_assessed_on" date,
	"access_note" text,
	"area_assessed_on" date,
	"area_note" text,
	"alternatives" text[] DEFAULT '{}' NOT NULL,
	"handover_planned_on" date,
	"handed_over_on" date,
	"moved_in_on" date,
	"moved_out_on" date,
	"moved_out_to" text,
	"moved_out_reason" text,
	"moved_out_address" text,
	"moved_out_note" text,
	"withdrawn_on" date,
	"withdrawal_reason" text,
	"withdrawal_note" text,
	"decided_by" uuid NOT NULL,
	"decided_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenancy_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "tenancy_status" CHECK (status in ('reserved','offered','accepted','refused','withdrawn','handed_over','moved_in','moved_out')),
	CONSTRAINT "tenancy_order" CHECK (planned_until > planned_from and moved_out_on >= moved_in_on),
	CONSTRAINT "tenancy_refused" CHECK ((status = 'refused') = (refusal_reason is not null)),
	CONSTRAINT "tenancy_withdrawn" CHECK ((status = 'withdrawn') = (withdrawn_on is not null)),
	CONSTRAINT "tenancy_moved" CHECK ((status in ('moved_in','moved_out')) = (moved_in_on is not null)
        and (status = 'moved_out') = (moved_out_on is not null))
);
--> statement-breakpoint
ALTER TABLE "tenancy" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenancy_person" (
	"municipality_id" text NOT NULL,
	"tenancy_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "tenancy_person_municipality_id_tenancy_id_person_id_pk" PRIMARY KEY("municipality_id","tenancy_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "tenancy_person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenancy_place" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"tenancy_id" uuid NOT NULL,
	"dwelling_id" uuid NOT NULL,
	"room_id" uuid,
	"place_number" integer,
	"kept_from" date NOT NULL,
	"kept_until" date,
	"lived_from" date,
	"lived_until" date,
	CONSTRAINT "tenancy_place_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "tenancy_place_number" CHECK (place_number >= 1),
	CONSTRAINT "tenancy_place_order" CHECK (kept_until >= kept_from and lived_until >= lived_from)
);
--> statement-breakpoint
ALTER TABLE "tenancy_place" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "tenancy_step" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"tenancy_id" uuid NOT NULL,
	"step" text NOT NULL,
	"happened_on" date NOT NULL,
	"from_day" date,
	"to_day" date,
	"note" text,
	"by_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "tenancy_step_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "tenancy_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "handover_protocol" ADD CONSTRAINT "handover_protocol_municipality_id_tenancy_id_tenancy_municipality_id_id_fk" FOREIGN KEY ("municipality_id","tenancy_id") REFERENCES "public"."tenancy"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_adaptation" ADD CONSTRAINT "home_adaptation_municipality_id_case_id_person_id_home_need_municipality_id_case_id_person_id_fk" FOREIGN KEY ("municipality_id","case_id","person_id") REFERENCES "public"."home_need"("municipality_id","case_id","person_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_need" ADD CONSTRAINT "home_need_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "home_need" ADD CONSTRAINT "home_need_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "housing_help" ADD CONSTRAINT "housing_help_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy" ADD CONSTRAINT "tenancy_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy" ADD CONSTRAINT "tenancy_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD CONSTRAINT "tenancy_person_municipality_id_tenancy_id_tenancy_municipality_id_id_fk" FOREIGN KEY ("municipality_id","tenancy_id") REFERENCES "public"."tenancy"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD CONSTRAINT "tenancy_person_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_place" ADD CONSTRAINT "tenancy_place_municipality_id_tenancy_id_tenancy_municipality_id_id_fk" FOREIGN KEY ("municipality_id","tenancy_id") REFERENCES "public"."tenancy"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_place" ADD CONSTRAINT "tenancy_place_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_place" ADD CONSTRAINT "tenancy_place_room" FOREIGN KEY ("municipality_id","dwelling_id","room_id") REFERENCES "public"."dwelling_room"("municipality_id","dwelling_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "tenancy_step" ADD CONSTRAINT "tenancy_step_municipality_id_tenancy_id_tenancy_municipality_id_id_fk" FOREIGN KEY ("municipality_id","tenancy_id") REFERENCES "public"."tenancy"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "handover_protocol_tenancy" ON "handover_protocol" USING btree ("municipality_id","tenancy_id","kind");--> statement-breakpoint
CREATE UNIQUE INDEX "home_adaptation_once" ON "home_adaptation" USING btree ("municipality_id","case_id","person_id","adaptation");--> statement-breakpoint
CREATE INDEX "housing_help_case" ON "housing_help" USING btree ("municipality_id","case_id","requested_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tenancy_case" ON "tenancy" USING btree ("municipality_id","case_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "tenancy_dwelling" ON "tenancy" USING btree ("municipality_id","dwelling_id","planned_from");--> statement-breakpoint
CREATE INDEX "tenancy_status_until" ON "tenancy" USING btree ("municipality_id","status","planned_until");--> statement-breakpoint
CREATE INDEX "tenancy_person_person" ON "tenancy_person" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "tenancy_place_tenancy" ON "tenancy_place" USING btree ("municipality_id","tenancy_id");--> statement-breakpoint
CREATE INDEX "tenancy_place_dwelling" ON "tenancy_place" USING btree ("municipality_id","dwelling_id","kept_from");--> statement-breakpoint
CREATE INDEX "tenancy_step_tenancy" ON "tenancy_step" USING btree ("municipality_id","tenancy_id","recorded_at","id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "handover_protocol" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "home_adaptation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "home_need" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "housing_help" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "tenancy" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "tenancy_person" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "tenancy_place" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "tenancy_step" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
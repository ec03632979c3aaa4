CREATE TABLE "dwelling" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"street_address" text NOT NULL,
	"unit" text,
	"postal_code" text NOT NULL,
	"postal_place" text NOT NULL,
	"address_key" text NOT NULL,
	"kind" text NOT NULL,
	"letting" text DEFAULT 'ordinary' NOT NULL,
	"landlord_id" uuid,
	"rooms" integer,
	"area_m_2" double precision,
	"own_entrance" boolean,
	"own_bathroom" boolean,
	"own_kitchen" boolean,
	"registered_people" integer,
	"registered_people_on" date,
	"minutes_to_school" integer,
	"minutes_to_work" integer,
	"note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "dwelling_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "dwelling_rooms" CHECK (rooms between 0 and 50),
	CONSTRAINT "dwelling_area" CHECK (area_m_2 > 0 and area_m_2 <= 2000)
);
--> statement-breakpoint
ALTER TABLE "dwelling" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "lease" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"dwelling_id" uuid NOT NULL,
	"tenure" text DEFAULT 'private_rental' NOT NULL,
	"draft_received_on" date,
	"is_written" boolean,
	"starts_on" date,
	"is_fixed_term" boolean,
	"ends_on" date,
	"excludes_notice" boolean,
	"short_term_ground" text,
	"notice_months" integer,
	"monthly_rent" integer,
	"includes_heating" boolean,
	"includes_electricity" boolean,
	"monthly_energy" integer,
	"deposit" integer,
	"deposit_account" text,
	"guarantee" integer,
	"guarantee_kind" text,
	"guarantee_agreed_on" date,
	"prepaid_rent" integer,
	"other_payment" integer,
	"other_payment_note" text,
	"signed_on" date,
	"moved_in_on" date,
	"moved_out_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "lease_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "lease_money" CHECK (least(monthly_rent, monthly_energy, deposit, guarantee, prepaid_rent, other_payment) >= 0),
	CONSTRAINT "lease_order" CHECK (ends_on >= starts_on and moved_out_on >= moved_in_on)
);
--> statement-breakpoint
ALTER TABLE "lease" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "landlord" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"organisation_number" text,
	"contact_name" text,
	"phone" text,
	"email" text,
	"phone_key" text,
	"email_key" text,
	"note" text,
	"archived_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "landlord_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "landlord_kind" CHECK (kind in ('person','organisation'))
);
--> statement-breakpoint
ALTER TABLE "landlord" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private_talk" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"held_by" uuid NOT NULL,
	"held_by_name" text NOT NULL,
	"asked_alone" boolean NOT NULL,
	"language" text,
	"interpreter_use" text NOT NULL,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"sealed_answers" text NOT NULL,
	"action_agreed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "private_talk_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "private_talk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_settlement_application" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"state" text NOT NULL,
	"state_since" date NOT NULL,
	"policy_edition" integer,
	"enquired_on" date NOT NULL,
	"received_on" date,
	"wanted_on" date,
	"dwelling_id" uuid,
	"lease_id" uuid,
	"found_by" text,
	"helper_name" text,
	"helper_phone" text,
	"helper_email" text,
	"helper_relation" text,
	"helper_phone_key" text,
	"helper_email_key" text,
	"helper_is_landlord" boolean DEFAULT false NOT NULL,
	"note" text,
	"terms_sent_on" date,
	"terms_sent_to_centre_on" date,
	"meets_definition" boolean,
	"quota_checked_on" date,
	"quota_remaining" integer,
	"rights_explained_on" date,
	"rights_explained_language" text,
	"moving_terms_explained_on" date,
	"moving_terms_understood" boolean,
	"support_compared_on" date,
	"support_equals_standard" boolean,
	"support_difference_reason" text,
	"monthly_income" integer,
	"income_calculated_on" date,
	"outcome" text,
	"decided_on" date,
	"decided_by" uuid,
	"decided_by_name" text,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"reason_text" text,
	"overridden" text[] DEFAULT '{}' NOT NULL,
	"override_reason" text,
	"answer_sent_on" date,
	"imdi_requested_on" date,
	"distributed_on" date,
	"imdi_answered_on" date,
	"imdi_decided_on" date,
	"signed_on" date,
	"moved_in_on" date,
	"ended_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "self_settlement_application_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "self_settlement_signed_after_decision" CHECK (signed_on >= imdi_decided_on),
	CONSTRAINT "self_settlement_signed_decided" CHECK (signed_on is null or imdi_decided_on is not null),
	CONSTRAINT "self_settlement_moved_in_signed" CHECK (moved_in_on is null or signed_on is not null)
);
--> statement-breakpoint
ALTER TABLE "self_settlement_application" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_settlement_check" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"code" text NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"state" text NOT NULL,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"note" text,
	"evidence" jsonb,
	"checked_on" date,
	"checked_by" uuid,
	"checked_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "self_settlement_check_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "self_settlement_check_subject" CHECK (subject_type in ('application','dwelling','case')),
	CONSTRAINT "self_settlement_check_state" CHECK (state in ('not_started','under_way','met','not_met','not_needed'))
);
--> statement-breakpoint
ALTER TABLE "self_settlement_check" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_settlement_follow_up" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"day_number" integer NOT NULL,
	"held_on" date NOT NULL,
	"channel" text NOT NULL,
	"still_there" boolean NOT NULL,
	"moved_out_on" date,
	"move_reason" text,
	"as_agreed" boolean,
	"monthly_rent" integer,
	"people_in_dwelling" integer,
	"standard" text,
	"helper_relation" text,
	"programme_effect" text,
	"wishes_to_move" text,
	"lease_status" text,
	"household_view" text,
	"note" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "self_settlement_follow_up_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "self_settlement_follow_up" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "self_settlement_step" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"application_id" uuid NOT NULL,
	"act" text NOT NULL,
	"from_state" text,
	"to_state" text NOT NULL,
	"happened_on" date NOT NULL,
	"dwelling_id" uuid,
	"reasons" text[] DEFAULT '{}' NOT NULL,
	"note" text,
	"by_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "self_settlement_step_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "self_settlement_step" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dwelling" ADD CONSTRAINT "dwelling_municipality_id_landlord_id_landlord_municipality_id_id_fk" FOREIGN KEY ("municipality_id","landlord_id") REFERENCES "public"."landlord"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "lease" ADD CONSTRAINT "lease_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landlord" ADD CONSTRAINT "landlord_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_talk" ADD CONSTRAINT "private_talk_municipality_id_application_id_self_settlement_application_municipality_id_id_fk" FOREIGN KEY ("municipality_id","application_id") REFERENCES "public"."self_settlement_application"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_talk" ADD CONSTRAINT "private_talk_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_settlement_application" ADD CONSTRAINT "self_settlement_application_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_settlement_application" ADD CONSTRAINT "self_settlement_application_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_settlement_application" ADD CONSTRAINT "self_settlement_application_municipality_id_lease_id_lease_municipality_id_id_fk" FOREIGN KEY ("municipality_id","lease_id") REFERENCES "public"."lease"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_settlement_follow_up" ADD CONSTRAINT "self_settlement_follow_up_municipality_id_application_id_self_settlement_application_municipality_id_id_fk" FOREIGN KEY ("municipality_id","application_id") REFERENCES "public"."self_settlement_application"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "self_settlement_step" ADD CONSTRAINT "self_settlement_step_municipality_id_application_id_self_settlement_application_municipality_id_id_fk" FOREIGN KEY ("municipality_id","application_id") REFERENCES "public"."self_settlement_application"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dwelling_address" ON "dwelling" USING btree ("municipality_id","address_key");--> statement-breakpoint
CREATE INDEX "dwelling_landlord" ON "dwelling" USING btree ("municipality_id","landlord_id");--> statement-breakpoint
CREATE INDEX "lease_case" ON "lease" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "lease_dwelling" ON "lease" USING btree ("municipality_id","dwelling_id","moved_in_on");--> statement-breakpoint
CREATE UNIQUE INDEX "landlord_organisation_number" ON "landlord" USING btree ("municipality_id","organisation_number") WHERE organisation_number is not null;--> statement-breakpoint
CREATE INDEX "landlord_name" ON "landlord" USING btree ("municipality_id",lower(name),"id");--> statement-breakpoint
CREATE INDEX "landlord_phone" ON "landlord" USING btree ("municipality_id","phone_key") WHERE phone_key is not null;--> statement-breakpoint
CREATE INDEX "landlord_email" ON "landlord" USING btree ("municipality_id","email_key") WHERE email_key is not null;--> statement-breakpoint
CREATE INDEX "private_talk_application" ON "private_talk" USING btree ("municipality_id","application_id","person_id");--> statement-breakpoint
CREATE INDEX "private_talk_case" ON "private_talk" USING btree ("municipality_id","case_id","held_on");--> statement-breakpoint
CREATE UNIQUE INDEX "self_settlement_application_open" ON "self_settlement_application" USING btree ("municipality_id","case_id") WHERE ended_on is null;--> statement-breakpoint
CREATE INDEX "self_settlement_application_case" ON "self_settlement_application" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "self_settlement_application_state" ON "self_settlement_application" USING btree ("municipality_id","state","state_since","id");--> statement-breakpoint
CREATE INDEX "self_settlement_application_dwelling" ON "self_settlement_application" USING btree ("municipality_id","dwelling_id");--> statement-breakpoint
CREATE INDEX "self_settlement_helper_phone" ON "self_settlement_application" USING btree ("municipality_id","helper_phone_key") WHERE helper_phone_key is not null;--> statement-breakpoint
CREATE INDEX "self_settlement_helper_email" ON "self_settlement_application" USING btree ("municipality_id","helper_email_key") WHERE helper_email_key is not null;--> statement-breakpoint
CREATE UNIQUE INDEX "self_settlement_check_once" ON "self_settlement_check" USING btree ("municipality_id","subject_id","code");--> statement-breakpoint
CREATE UNIQUE INDEX "self_settlement_follow_up_once" ON "self_settlement_follow_up" USING btree ("municipality_id","application_id","day_number");--> statement-breakpoint
CREATE INDEX "self_settlement_step_application" ON "self_settlement_step" USING btree ("municipality_id","application_id","recorded_at");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "dwelling" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "lease" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "landlord" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "private_talk" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "self_settlement_application" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "self_settlement_check" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "self_settlement_follow_up" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "self_settlement_step" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
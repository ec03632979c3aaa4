CREATE TABLE "further_education" (
	"municipality_id" text NOT NULL,
	"participation_id" uuid NOT NULL,
	"place" text,
	"starts_on" date,
	"funding" text,
	"confirmed_on" date,
	"changed_by_name" text NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "further_education_municipality_id_participation_id_pk" PRIMARY KEY("municipality_id","participation_id"),
	CONSTRAINT "further_education_funding" CHECK (funding in ('loan_fund','benefit','wage','other'))
);
--> statement-breakpoint
ALTER TABLE "further_education" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "participant_certificate" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"language" text NOT NULL,
	"issued_on" date NOT NULL,
	"content" jsonb NOT NULL,
	"digest" text NOT NULL,
	"correction" text,
	"document_id" uuid NOT NULL,
	"given_on" date,
	"issued_by" uuid NOT NULL,
	"issued_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "participant_certificate_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "participant_certificate_language" CHECK (language in ('nb','nn','en')),
	CONSTRAINT "participant_certificate_correction" CHECK (number = 1 or correction is not null)
);
--> statement-breakpoint
ALTER TABLE "participant_certificate" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_ending" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"act" text NOT NULL,
	"kind" text,
	"ended_on" date,
	"exit_reason" text,
	"activities" text[] DEFAULT '{}' NOT NULL,
	"judgement" text,
	"source" text,
	"decision_id" uuid,
	"reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_ending_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_ending_act" CHECK (act in ('ended','reopened') and (act = 'ended') = (kind is not null)
        and (act = 'ended') = (ended_on is not null) and (act = 'ended' or reason is not null)),
	CONSTRAINT "programme_ending_kind" CHECK (kind in ('goal_reached','time_out','stopped','interrupted','moved','other')
        and (kind = 'stopped') = (decision_id is not null)),
	CONSTRAINT "programme_ending_several" CHECK (cardinality(activities) < 2 or judgement is not null)
);
--> statement-breakpoint
ALTER TABLE "programme_ending" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_handover" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"receiver" text NOT NULL,
	"receiver_name" text NOT NULL,
	"contact_person" text NOT NULL,
	"contact_details" text,
	"held_on" date NOT NULL,
	"participant_present" boolean NOT NULL,
	"interpreter_use" text NOT NULL,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"agreed" text NOT NULL,
	"first_meeting_on" date,
	"consent" text NOT NULL,
	"consent_on" date,
	"shared" text[] DEFAULT '{}' NOT NULL,
	"note_language" text,
	"document_id" uuid,
	"sent_on" date,
	"acknowledged_on" date,
	"acknowledged_by" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_handover_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_handover_receiver" CHECK (receiver in ('nav','school','employer','municipality','other')),
	CONSTRAINT "programme_handover_consent" CHECK (consent in ('given','refused','withdrawn') and (consent = 'refused') = (consent_on is null)
        and (consent <> 'refused' or cardinality(shared) = 0)),
	CONSTRAINT "programme_handover_acknowledged" CHECK ((acknowledged_on is null) = (acknowledged_by is null) and acknowledged_on >= held_on)
);
--> statement-breakpoint
ALTER TABLE "programme_handover" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_situation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"ended_on" date NOT NULL,
	"months" integer NOT NULL,
	"on_day" date NOT NULL,
	"activity" text NOT NULL,
	"source" text NOT NULL,
	"note" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_situation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_situation_months" CHECK (months in (12, 24)),
	CONSTRAINT "programme_situation_after" CHECK (on_day >= ended_on),
	CONSTRAINT "programme_situation_source" CHECK (source in ('participant','employer','school','nav','register','other'))
);
--> statement-breakpoint
ALTER TABLE "programme_situation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "transition_talk" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"participation_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"on_day" date NOT NULL,
	"outcome" text NOT NULL,
	"continuation_plan" text,
	"note" text,
	"interpreter_use" text NOT NULL,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_deviation_reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "transition_talk_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "transition_talk_kind" CHECK (kind in ('transition','follow_up')),
	CONSTRAINT "transition_talk_outcome" CHECK (outcome in ('held','offered','declined'))
);
--> statement-breakpoint
ALTER TABLE "transition_talk" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "further_education" ADD CONSTRAINT "further_education_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_certificate" ADD CONSTRAINT "participant_certificate_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participant_certificate" ADD CONSTRAINT "participant_certificate_municipality_id_document_id_document_municipality_id_id_fk" FOREIGN KEY ("municipality_id","document_id") REFERENCES "public"."document"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_ending" ADD CONSTRAINT "programme_ending_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_ending" ADD CONSTRAINT "programme_ending_municipality_id_decision_id_programme_decision_municipality_id_id_fk" FOREIGN KEY ("municipality_id","decision_id") REFERENCES "public"."programme_decision"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_handover" ADD CONSTRAINT "programme_handover_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_handover" ADD CONSTRAINT "programme_handover_municipality_id_document_id_document_municipality_id_id_fk" FOREIGN KEY ("municipality_id","document_id") REFERENCES "public"."document"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_situation" ADD CONSTRAINT "programme_situation_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "transition_talk" ADD CONSTRAINT "transition_talk_municipality_id_participation_id_programme_participation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","participation_id") REFERENCES "public"."programme_participation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "participant_certificate_number" ON "participant_certificate" USING btree ("municipality_id","participation_id","number");--> statement-breakpoint
CREATE INDEX "programme_ending_participation" ON "programme_ending" USING btree ("municipality_id","participation_id","id");--> statement-breakpoint
CREATE INDEX "programme_handover_participation" ON "programme_handover" USING btree ("municipality_id","participation_id","held_on","id");--> statement-breakpoint
CREATE INDEX "programme_situation_participation" ON "programme_situation" USING btree ("municipality_id","participation_id","months","id");--> statement-breakpoint
CREATE INDEX "transition_talk_participation" ON "transition_talk" USING btree ("municipality_id","participation_id","on_day","id");--> statement-breakpoint
CREATE INDEX "programme_participation_ended" ON "programme_participation" USING btree ("municipality_id","ended_on","id") WHERE ended_on is not null;--> statement-breakpoint
CREATE INDEX "programme_participation_ends" ON "programme_participation" USING btree ("municipality_id","planned_end_on","id") WHERE started_on is not null and ended_on is null;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "further_education" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "participant_certificate" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_ending" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_handover" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_situation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "transition_talk" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
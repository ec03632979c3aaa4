CREATE TABLE "course" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"title" text NOT NULL,
	"title_nn" text,
	"title_en" text,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"place" text,
	"places" integer NOT NULL,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"responsible_id" uuid NOT NULL,
	"responsible_name" text NOT NULL,
	"note" text,
	"is_cancelled" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "course_places" CHECK (places between 1 and 200)
);
--> statement-breakpoint
ALTER TABLE "course" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_attendance" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"meeting_id" uuid NOT NULL,
	"invitation_id" uuid NOT NULL,
	"attended" boolean NOT NULL,
	"reason" text,
	"recorded_by" uuid NOT NULL,
	"recorded_by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_attendance_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "course_attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_interpreter" (
	"municipality_id" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"language" text NOT NULL,
	"name" text,
	"category" text,
	"mode" text,
	"deviation_reason" text,
	CONSTRAINT "course_interpreter_municipality_id_meeting_id_language_pk" PRIMARY KEY("municipality_id","meeting_id","language"),
	CONSTRAINT "course_interpreter_category" CHECK (category in ('A','B','C','D','E','none')),
	CONSTRAINT "course_interpreter_mode" CHECK (mode in ('in_person','phone','video'))
);
--> statement-breakpoint
ALTER TABLE "course_interpreter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_invitation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"language" text,
	"invited_on" date NOT NULL,
	"answer" text,
	"answered_on" date,
	"has_place" boolean DEFAULT false NOT NULL,
	"waits_since" timestamp(3) with time zone,
	"invited_by" uuid NOT NULL,
	"invited_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_invitation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "course_invitation_answer" CHECK (answer in ('yes','maybe','no')),
	CONSTRAINT "course_invitation_answered" CHECK ((answer is null) = (answered_on is null)),
	CONSTRAINT "course_invitation_place" CHECK (case when answer = 'yes' then has_place = (waits_since is null)
        else not has_place and waits_since is null end)
);
--> statement-breakpoint
ALTER TABLE "course_invitation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_meeting" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"course_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"starts_at_time" text NOT NULL,
	"ends_at_time" text NOT NULL,
	"place" text,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"closed_at" timestamp(3) with time zone,
	"closed_by" uuid,
	"closed_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "course_meeting_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "course_meeting_times" CHECK (starts_at_time < ends_at_time),
	CONSTRAINT "course_meeting_closed" CHECK ((closed_at is null) = (closed_by is null))
);
--> statement-breakpoint
ALTER TABLE "course_meeting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "course_session" (
	"municipality_id" text NOT NULL,
	"meeting_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	CONSTRAINT "course_session_municipality_id_meeting_id_case_id_pk" PRIMARY KEY("municipality_id","meeting_id","case_id")
);
--> statement-breakpoint
ALTER TABLE "course_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "school_break" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date NOT NULL,
	"entered_by" uuid NOT NULL,
	"entered_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "school_break_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "school_break_days" CHECK (from_on <= to_on)
);
--> statement-breakpoint
ALTER TABLE "school_break" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "phrase_check" (
	"municipality_id" text NOT NULL,
	"language" text NOT NULL,
	"phrase_key" text NOT NULL,
	"wording" text NOT NULL,
	"checked_wording" text NOT NULL,
	"speaker" text NOT NULL,
	"checked_by" uuid NOT NULL,
	"checked_by_name" text NOT NULL,
	"checked_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "phrase_check_municipality_id_language_phrase_key_pk" PRIMARY KEY("municipality_id","language","phrase_key"),
	CONSTRAINT "phrase_check_speaker" CHECK (speaker in ('qualified_interpreter','employee','other_speaker'))
);
--> statement-breakpoint
ALTER TABLE "phrase_check" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteer" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	"contact_name" text,
	"organisation" text,
	"phone" text,
	"email" text,
	"languages" text[] DEFAULT '{}' NOT NULL,
	"help_with" text[] DEFAULT '{}' NOT NULL,
	"signed_up_on" date NOT NULL,
	"note" text,
	"is_retired" boolean DEFAULT false NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "volunteer_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "volunteer_kind" CHECK (kind in ('person','organisation'))
);
--> statement-breakpoint
ALTER TABLE "volunteer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "volunteer_offer" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"offered_on" date NOT NULL,
	"answer" text,
	"answered_on" date,
	"volunteer_id" uuid,
	"consent_on" date,
	"consent_by" uuid,
	"consent_ended_on" date,
	"shared" text[] DEFAULT '{}' NOT NULL,
	"meeting_place" text,
	"tasks" text,
	"starts_on" date,
	"follow_up_on" date,
	"ended_on" date,
	"end_reason" text,
	"offered_by" uuid NOT NULL,
	"offered_by_name" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "volunteer_offer_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "volunteer_offer_answer" CHECK (answer in ('yes','no','later')),
	CONSTRAINT "volunteer_offer_answered" CHECK ((answer is null) = (answered_on is null)),
	CONSTRAINT "volunteer_offer_consent" CHECK (volunteer_id is null
        or (answer = 'yes' and consent_on is not null and consent_by is not null))
);
--> statement-breakpoint
ALTER TABLE "volunteer_offer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "course" ADD CONSTRAINT "course_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attendance" ADD CONSTRAINT "course_attendance_municipality_id_meeting_id_course_meeting_municipality_id_id_fk" FOREIGN KEY ("municipality_id","meeting_id") REFERENCES "public"."course_meeting"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_attendance" ADD CONSTRAINT "course_attendance_municipality_id_invitation_id_course_invitation_municipality_id_id_fk" FOREIGN KEY ("municipality_id","invitation_id") REFERENCES "public"."course_invitation"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_interpreter" ADD CONSTRAINT "course_interpreter_municipality_id_meeting_id_course_meeting_municipality_id_id_fk" FOREIGN KEY ("municipality_id","meeting_id") REFERENCES "public"."course_meeting"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_invitation" ADD CONSTRAINT "course_invitation_municipality_id_course_id_course_municipality_id_id_fk" FOREIGN KEY ("municipality_id","course_id") REFERENCES "public"."course"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_invitation" ADD CONSTRAINT "course_invitation_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_invitation" ADD CONSTRAINT "course_invitation_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_meeting" ADD CONSTRAINT "course_meeting_municipality_id_course_id_course_municipality_id_id_fk" FOREIGN KEY ("municipality_id","course_id") REFERENCES "public"."course"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_session" ADD CONSTRAINT "course_session_municipality_id_meeting_id_course_meeting_municipality_id_id_fk" FOREIGN KEY ("municipality_id","meeting_id") REFERENCES "public"."course_meeting"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "course_session" ADD CONSTRAINT "course_session_municipality_id_session_id_guidance_session_municipality_id_id_fk" FOREIGN KEY ("municipality_id","session_id") REFERENCES "public"."guidance_session"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "school_break" ADD CONSTRAINT "school_break_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "phrase_check" ADD CONSTRAINT "phrase_check_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer" ADD CONSTRAINT "volunteer_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_municipality_id_volunteer_id_volunteer_municipality_id_id_fk" FOREIGN KEY ("municipality_id","volunteer_id") REFERENCES "public"."volunteer"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_municipality_id_consent_by_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","consent_by") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "course_newest" ON "course" USING btree ("municipality_id","created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "course_attendance_meeting" ON "course_attendance" USING btree ("municipality_id","meeting_id","recorded_at","id");--> statement-breakpoint
CREATE UNIQUE INDEX "course_invitation_person" ON "course_invitation" USING btree ("municipality_id","course_id","person_id");--> statement-breakpoint
CREATE INDEX "course_invitation_case" ON "course_invitation" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "course_meeting_course" ON "course_meeting" USING btree ("municipality_id","course_id","held_on");--> statement-breakpoint
CREATE INDEX "course_meeting_day" ON "course_meeting" USING btree ("municipality_id","held_on");--> statement-breakpoint
CREATE INDEX "course_session_session" ON "course_session" USING btree ("municipality_id","session_id");--> statement-breakpoint
CREATE INDEX "school_break_days_index" ON "school_break" USING btree ("municipality_id","to_on");--> statement-breakpoint
CREATE INDEX "volunteer_name" ON "volunteer" USING btree ("municipality_id",lower(name) collate "nb-NO-x-icu","id");--> statement-breakpoint
CREATE INDEX "volunteer_offer_case" ON "volunteer_offer" USING btree ("municipality_id","case_id","offered_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "volunteer_offer_volunteer" ON "volunteer_offer" USING btree ("municipality_id","volunteer_id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "course" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "course_attendance" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "course_interpreter" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "course_invitation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "course_meeting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "course_session" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "school_break" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "phrase_check" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "volunteer" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "volunteer_offer" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "audit_event" (
	"municipality_id" text NOT NULL,
	"seq" bigint DEFAULT 0 NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"account_id" uuid,
	"actor_name" text NOT NULL,
	"actor_roles" text[] NOT NULL,
	"action" text NOT NULL,
	"outcome" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" text,
	"case_id" uuid,
	"person_id" uuid,
	"reason" text,
	"fields" text[] NOT NULL,
	"change_id" uuid,
	"change_digest" text,
	"request_id" text NOT NULL,
	"source_address" text NOT NULL,
	"previous_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL,
	CONSTRAINT "audit_event_municipality_id_seq_pk" PRIMARY KEY("municipality_id","seq")
);
--> statement-breakpoint
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "audit_head" (
	"municipality_id" text NOT NULL,
	"seq" bigint NOT NULL,
	"hash" text NOT NULL,
	CONSTRAINT "audit_head_municipality_id_pk" PRIMARY KEY("municipality_id")
);
--> statement-breakpoint
ALTER TABLE "audit_head" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "change_record" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp(3) with time zone NOT NULL,
	"account_id" uuid,
	"actor_name" text NOT NULL,
	"action" text NOT NULL,
	"object_type" text NOT NULL,
	"object_id" text,
	"case_id" uuid,
	"person_id" uuid,
	"reason" text,
	"changes" jsonb NOT NULL,
	CONSTRAINT "change_record_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "change_record" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_counter" (
	"municipality_id" text NOT NULL,
	"year" integer NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "case_counter_municipality_id_year_pk" PRIMARY KEY("municipality_id","year")
);
--> statement-breakpoint
ALTER TABLE "case_counter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_grant" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"reason" text NOT NULL,
	"given_by" uuid NOT NULL,
	"starts_at" timestamp(3) with time zone NOT NULL,
	"ends_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"reviewed_by" uuid,
	"reviewed_at" timestamp(3) with time zone,
	"review_note" text,
	CONSTRAINT "case_grant_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "case_grant_kind" CHECK (kind in ('temporary','emergency')),
	CONSTRAINT "case_grant_length" CHECK (ends_at > starts_at and ends_at <= starts_at + case kind when 'emergency' then interval '24 hours' else interval '91 days' end)
);
--> statement-breakpoint
ALTER TABLE "case_grant" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_note" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"body" text NOT NULL,
	"corrects_id" uuid,
	"written_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "case_note_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_note" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_officer" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"assigned_by" uuid,
	CONSTRAINT "case_officer_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_officer" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "case_stage" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"stage" text NOT NULL,
	"opened_on" date NOT NULL,
	"opened_by" uuid NOT NULL,
	"closed_on" date,
	"closed_by" uuid,
	"missing" text[] DEFAULT '{}' NOT NULL,
	"override_reason" text,
	CONSTRAINT "case_stage_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "case_stage" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_settlement" (
	"municipality_id" text NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"allocation_decided_on" date,
	"planned_on" date,
	"settled_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "person_settlement_municipality_id_case_id_person_id_pk" PRIMARY KEY("municipality_id","case_id","person_id"),
	CONSTRAINT "person_settlement_order" CHECK (settled_on >= allocation_decided_on)
);
--> statement-breakpoint
ALTER TABLE "person_settlement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "saved_view" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"name" text NOT NULL,
	"query" text NOT NULL,
	"shared" boolean DEFAULT false NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "saved_view_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "saved_view" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "settlement_case" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"number" text NOT NULL,
	"household_id" uuid NOT NULL,
	"settlement_type" text NOT NULL,
	"team_id" uuid NOT NULL,
	"status" text DEFAULT 'open' NOT NULL,
	"opened_on" date NOT NULL,
	"closed_on" date,
	"close_reason" text,
	"close_note" text,
	"checklist_edition" integer NOT NULL,
	"household_name" text DEFAULT '' NOT NULL,
	"member_count" integer DEFAULT 0 NOT NULL,
	"open_stages" text[] DEFAULT '{}' NOT NULL,
	"address_protection" text DEFAULT 'none' NOT NULL,
	"next_due_on" date,
	"open_item_count" integer DEFAULT 0 NOT NULL,
	"last_activity_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "settlement_case_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "settlement_case_number" UNIQUE("municipality_id","number"),
	CONSTRAINT "settlement_case_status" CHECK (status in ('open','closed')),
	CONSTRAINT "settlement_case_closed" CHECK ((status = 'closed') = (closed_on is not null))
);
--> statement-breakpoint
ALTER TABLE "settlement_case" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_edition" (
	"municipality_id" text NOT NULL,
	"number" integer NOT NULL,
	"library_version" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"note" text,
	"created_by" uuid,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"published_at" timestamp(3) with time zone,
	"published_by" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "checklist_edition_municipality_id_number_pk" PRIMARY KEY("municipality_id","number"),
	CONSTRAINT "checklist_edition_status" CHECK (status in ('draft','published'))
);
--> statement-breakpoint
ALTER TABLE "checklist_edition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_edition_item" (
	"municipality_id" text NOT NULL,
	"edition" integer NOT NULL,
	"item_key" text NOT NULL,
	"position" integer NOT NULL,
	"origin" text NOT NULL,
	"active" boolean DEFAULT true NOT NULL,
	"inactive_reason" text,
	"content" jsonb NOT NULL,
	CONSTRAINT "checklist_edition_item_municipality_id_edition_item_key_pk" PRIMARY KEY("municipality_id","edition","item_key"),
	CONSTRAINT "checklist_edition_item_origin" CHECK (origin in ('library','own'))
);
--> statement-breakpoint
ALTER TABLE "checklist_edition_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "checklist_entry" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"item_key" text NOT NULL,
	"subject_key" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"stage" text NOT NULL,
	"audience" text NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"due_on" date,
	"shown_by" jsonb,
	"note" text,
	"reason" text,
	"decided_by" uuid,
	"decided_by_name" text,
	"decided_at" timestamp(3) with time zone,
	"appeared_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "checklist_entry_municipality_id_case_id_item_key_subject_key_round_pk" PRIMARY KEY("municipality_id","case_id","item_key","subject_key","round"),
	CONSTRAINT "checklist_entry_state" CHECK (state in ('open','shown_by_record','done_by_hand','not_relevant','withdrawn')),
	CONSTRAINT "checklist_entry_note" CHECK (state <> 'done_by_hand' or note is not null),
	CONSTRAINT "checklist_entry_reason" CHECK (state <> 'not_relevant' or reason is not null)
);
--> statement-breakpoint
ALTER TABLE "checklist_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality_checklist_entry" (
	"municipality_id" text NOT NULL,
	"item_key" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"due_on" date,
	"note" text,
	"reason" text,
	"decided_by" uuid,
	"decided_by_name" text,
	"decided_at" timestamp(3) with time zone,
	"appeared_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "municipality_checklist_entry_municipality_id_item_key_round_pk" PRIMARY KEY("municipality_id","item_key","round")
);
--> statement-breakpoint
ALTER TABLE "municipality_checklist_entry" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_addition" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"text" text NOT NULL,
	"author_id" uuid NOT NULL,
	"author_name" text NOT NULL,
	"written_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "guidance_addition_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "guidance_addition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_agreement" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"session_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"text" text NOT NULL,
	"responsible" text NOT NULL,
	"due_on" date,
	"done_on" date,
	"done_by" uuid,
	CONSTRAINT "guidance_agreement_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "guidance_agreement" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_attendance" (
	"municipality_id" text NOT NULL,
	"session_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"attended" boolean DEFAULT true NOT NULL,
	CONSTRAINT "guidance_attendance_municipality_id_session_id_person_id_pk" PRIMARY KEY("municipality_id","session_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "guidance_attendance" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_session" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"adviser_id" uuid NOT NULL,
	"adviser_name" text NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"held_on" date,
	"starts_at_time" text,
	"minutes" integer,
	"channel" text,
	"place" text,
	"interpreter_use" text,
	"interpreter_language" text,
	"interpreter_category" text,
	"interpreter_mode" text,
	"interpreter_no_show" boolean DEFAULT false NOT NULL,
	"interpreter_deviation_reason" text,
	"interpreted_by_minor" boolean DEFAULT false NOT NULL,
	"minor_interpreter_reason" text,
	"notes" text,
	"next_session_on" date,
	"next_session_note" text,
	"finished_at" timestamp(3) with time zone,
	"finished_by" uuid,
	"saved_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "guidance_session_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "guidance_session_status" CHECK (status in ('draft','finished')),
	CONSTRAINT "guidance_session_finished" CHECK ((status = 'finished') = (finished_at is not null) and (status = 'draft' or held_on is not null))
);
--> statement-breakpoint
ALTER TABLE "guidance_session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "guidance_topic_covered" (
	"municipality_id" text NOT NULL,
	"session_id" uuid NOT NULL,
	"topic" text NOT NULL,
	"note" text,
	CONSTRAINT "guidance_topic_covered_municipality_id_session_id_topic_pk" PRIMARY KEY("municipality_id","session_id","topic")
);
--> statement-breakpoint
ALTER TABLE "guidance_topic_covered" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "household" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"split_from_id" uuid,
	"merged_into_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "household_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "household" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "household_member" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"household_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"is_head" boolean DEFAULT false NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	"left_because" text,
	CONSTRAINT "household_member_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "household_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"given_name" text NOT NULL,
	"middle_name" text,
	"family_name" text,
	"name_order" text DEFAULT 'given_first' NOT NULL,
	"display_name" text NOT NULL,
	"search_name" text NOT NULL,
	"birth_date" date,
	"birth_date_precision" text DEFAULT 'day' NOT NULL,
	"sex" text DEFAULT 'unknown' NOT NULL,
	"citizenship" text,
	"education_level" text,
	"has_foreign_education" boolean,
	"interpreter_needed" boolean,
	"low_digital_skills" boolean,
	"permit_ground" text,
	"permit_granted_on" date,
	"permit_valid_until" date,
	"arrived_in_norway_on" date,
	"functional_impairment" boolean,
	"reduced_work_capacity" boolean,
	"address_protection" text DEFAULT 'none' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "person_address_protection" CHECK (address_protection in ('none','klientadresse','fortrolig','strengt_fortrolig')),
	CONSTRAINT "person_sex" CHECK (sex in ('female','male','unknown')),
	CONSTRAINT "person_name_order" CHECK (name_order in ('given_first','family_first')),
	CONSTRAINT "person_birth_date_precision" CHECK (birth_date_precision in ('day','month','year','unknown') and (birth_date is null) = (birth_date_precision = 'unknown'))
);
--> statement-breakpoint
ALTER TABLE "person" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_contact" (
	"municipality_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"grade" text DEFAULT 'none' NOT NULL,
	"phone" text,
	"email" text,
	"street_address" text,
	"postal_code" text,
	"postal_place" text,
	"address_note" text,
	"version" integer DEFAULT 1 NOT NULL,
	"updated_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_contact_municipality_id_person_id_pk" PRIMARY KEY("municipality_id","person_id"),
	CONSTRAINT "person_contact_grade" CHECK (grade in ('none','klientadresse','fortrolig','strengt_fortrolig'))
);
--> statement-breakpoint
ALTER TABLE "person_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_identifier" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"ciphertext" text NOT NULL,
	"blind_index" text NOT NULL,
	"ended_on" date,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_identifier_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "person_identifier_kind" CHECK (kind in ('fnr','dnr','duf'))
);
--> statement-breakpoint
ALTER TABLE "person_identifier" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_language" (
	"municipality_id" text NOT NULL,
	"person_id" uuid NOT NULL,
	"position" integer NOT NULL,
	"language" text NOT NULL,
	"dialect" text,
	CONSTRAINT "person_language_municipality_id_person_id_position_pk" PRIMARY KEY("municipality_id","person_id","position")
);
--> statement-breakpoint
ALTER TABLE "person_language" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "person_relation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"other_person_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"from_on" date,
	"to_on" date,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "person_relation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "person_relation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "protection_change" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"from_grade" text NOT NULL,
	"to_grade" text NOT NULL,
	"reason" text NOT NULL,
	"proposed_by" uuid NOT NULL,
	"proposed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"decided_by" uuid,
	"decided_at" timestamp(3) with time zone,
	"decision" text,
	CONSTRAINT "protection_change_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "protection_change" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "programme_participation" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"right_arises_on" date,
	"decided_on" date,
	"started_on" date,
	"planned_end_on" date,
	"end_goal" text,
	"ended_on" date,
	"exit_reason" text,
	"status_after_one_year" text,
	"status_after_one_year_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "programme_participation_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "programme_end_after_start" CHECK (ended_on >= started_on),
	CONSTRAINT "programme_planned_end_after_start" CHECK (planned_end_on >= started_on)
);
--> statement-breakpoint
ALTER TABLE "programme_participation" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "code_list_entry" (
	"list" text NOT NULL,
	"code" text NOT NULL,
	"position" integer NOT NULL,
	"nb" text NOT NULL,
	"nn" text NOT NULL,
	"en" text NOT NULL,
	"legal_reference" text,
	"verified" boolean DEFAULT true NOT NULL,
	"valid_from" date,
	"valid_to" date,
	"details" jsonb DEFAULT '{}'::jsonb NOT NULL,
	CONSTRAINT "code_list_entry_list_code_pk" PRIMARY KEY("list","code")
);
--> statement-breakpoint
CREATE TABLE "library_item" (
	"library_version" integer NOT NULL,
	"item_key" text NOT NULL,
	"position" integer NOT NULL,
	"retired" boolean DEFAULT false NOT NULL,
	"content" jsonb NOT NULL,
	CONSTRAINT "library_item_library_version_item_key_pk" PRIMARY KEY("library_version","item_key")
);
--> statement-breakpoint
CREATE TABLE "library_report" (
	"library_version" integer NOT NULL,
	"report_id" text NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"published" text,
	"url" text,
	"language" text NOT NULL,
	CONSTRAINT "library_report_library_version_report_id_pk" PRIMARY KEY("library_version","report_id")
);
--> statement-breakpoint
CREATE TABLE "library_version" (
	"number" integer PRIMARY KEY NOT NULL,
	"published_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "loaded_data" (
	"name" text PRIMARY KEY NOT NULL,
	"digest" text NOT NULL,
	"loaded_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "municipality_register" (
	"number" text NOT NULL,
	"name" text NOT NULL,
	"county_number" text NOT NULL,
	"county_name" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	CONSTRAINT "municipality_register_number_valid_from_pk" PRIMARY KEY("number","valid_from")
);
--> statement-breakpoint
CREATE TABLE "indicator_contribution" (
	"municipality_id" text NOT NULL,
	"indicator" text NOT NULL,
	"case_id" uuid NOT NULL,
	"person_id" uuid NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"counts" boolean NOT NULL,
	"reached" boolean NOT NULL,
	"missing" text,
	CONSTRAINT "indicator_contribution_municipality_id_indicator_case_id_person_id_pk" PRIMARY KEY("municipality_id","indicator","case_id","person_id")
);
--> statement-breakpoint
ALTER TABLE "indicator_contribution" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "indicator_rollup" (
	"municipality_id" text NOT NULL,
	"indicator" text NOT NULL,
	"year" integer NOT NULL,
	"quarter" integer NOT NULL,
	"denominator" integer DEFAULT 0 NOT NULL,
	"numerator" integer DEFAULT 0 NOT NULL,
	"missing" integer DEFAULT 0 NOT NULL,
	CONSTRAINT "indicator_rollup_municipality_id_indicator_year_quarter_pk" PRIMARY KEY("municipality_id","indicator","year","quarter")
);
--> statement-breakpoint
ALTER TABLE "indicator_rollup" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "target" (
	"municipality_id" text NOT NULL,
	"indicator" text NOT NULL,
	"year" integer NOT NULL,
	"value" numeric(9, 2) NOT NULL,
	"note" text,
	"set_by" uuid NOT NULL,
	"set_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "target_municipality_id_indicator_year_pk" PRIMARY KEY("municipality_id","indicator","year"),
	CONSTRAINT "target_value" CHECK (value >= 0)
);
--> statement-breakpoint
ALTER TABLE "target" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "year_decision" (
	"municipality_id" text NOT NULL,
	"year" integer NOT NULL,
	"decided_number" integer NOT NULL,
	"decided_on" date,
	"case_reference" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "year_decision_municipality_id_year_pk" PRIMARY KEY("municipality_id","year"),
	CONSTRAINT "year_decision_number" CHECK (decided_number >= 0)
);
--> statement-breakpoint
ALTER TABLE "year_decision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_mapping" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"columns" jsonb NOT NULL,
	"heading_digest" text NOT NULL,
	"saved_by" uuid NOT NULL,
	"saved_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "import_mapping_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "import_mapping" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_row" (
	"municipality_id" text NOT NULL,
	"run_id" uuid NOT NULL,
	"row_number" integer NOT NULL,
	"cells" text,
	"state" text NOT NULL,
	"problems" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"household_key" text,
	"matched_person_id" uuid,
	"decision" text,
	"person_id" uuid,
	"case_id" uuid,
	"changed_fields" text[] DEFAULT '{}' NOT NULL,
	"processed_on" date,
	CONSTRAINT "import_row_municipality_id_run_id_row_number_pk" PRIMARY KEY("municipality_id","run_id","row_number")
);
--> statement-breakpoint
ALTER TABLE "import_row" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "import_run" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"file_name" text NOT NULL,
	"file_size" integer NOT NULL,
	"file_digest" text NOT NULL,
	"format" text NOT NULL,
	"encoding" text,
	"delimiter" text,
	"headings" text[] NOT NULL,
	"mapping" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"team_id" uuid,
	"settlement_type" text,
	"status" text NOT NULL,
	"row_count" integer DEFAULT 0 NOT NULL,
	"done_count" integer DEFAULT 0 NOT NULL,
	"summary" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"problem" text,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"finished_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "import_run_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "import_run_status" CHECK (status in ('uploaded','checking','checked','importing','finished','failed','cancelled'))
);
--> statement-breakpoint
ALTER TABLE "import_run" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "access_request" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"name" text,
	"email" text,
	"first_seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"decided_at" timestamp(3) with time zone,
	"decision" text,
	CONSTRAINT "access_request_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "access_request_identity" UNIQUE("municipality_id","issuer","subject")
);
--> statement-breakpoint
ALTER TABLE "access_request" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"issuer" text NOT NULL,
	"subject" text NOT NULL,
	"name" text NOT NULL,
	"email" text,
	"title" text,
	"locale" text DEFAULT 'nb' NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"disabled_at" timestamp(3) with time zone,
	"disabled_reason" text,
	"last_signed_in_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "account_identity" UNIQUE("municipality_id","issuer","subject"),
	CONSTRAINT "account_locale" CHECK (locale in ('nb','nn','en'))
);
--> statement-breakpoint
ALTER TABLE "account" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "account_role" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"role" text NOT NULL,
	"granted_by" uuid,
	"granted_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "account_role_municipality_id_account_id_role_pk" PRIMARY KEY("municipality_id","account_id","role"),
	CONSTRAINT "account_role_role" CHECK (role in ('settlement_officer','housing_adviser','programme_adviser','manager','administrator','auditor'))
);
--> statement-breakpoint
ALTER TABLE "account_role" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "form_draft" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"form_key" text NOT NULL,
	"content" text NOT NULL,
	"saved_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "form_draft_municipality_id_account_id_form_key_pk" PRIMARY KEY("municipality_id","account_id","form_key")
);
--> statement-breakpoint
ALTER TABLE "form_draft" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "idempotency_key" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"key" uuid NOT NULL,
	"command" text NOT NULL,
	"input_digest" text NOT NULL,
	"answer" jsonb,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "idempotency_key_municipality_id_account_id_key_pk" PRIMARY KEY("municipality_id","account_id","key")
);
--> statement-breakpoint
ALTER TABLE "idempotency_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "municipality" (
	"id" text PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"contact" text,
	"settings" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "municipality" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "protected_circle_member" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"added_by" uuid NOT NULL,
	"added_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "protected_circle_member_municipality_id_account_id_pk" PRIMARY KEY("municipality_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "protected_circle_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session" (
	"municipality_id" text NOT NULL,
	"key_hash" text NOT NULL,
	"account_id" uuid NOT NULL,
	"started_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"last_seen_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"ended_at" timestamp(3) with time zone,
	"ended_reason" text,
	CONSTRAINT "session_municipality_id_key_hash_pk" PRIMARY KEY("municipality_id","key_hash")
);
--> statement-breakpoint
ALTER TABLE "session" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"name" text NOT NULL,
	"closed_on" date,
	"version" integer DEFAULT 1 NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "team_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "team" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "team_member" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"team_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"from_on" date NOT NULL,
	"to_on" date,
	CONSTRAINT "team_member_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "team_member" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "case_counter" ADD CONSTRAINT "case_counter_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_grant" ADD CONSTRAINT "case_grant_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_grant" ADD CONSTRAINT "case_grant_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_note" ADD CONSTRAINT "case_note_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_officer" ADD CONSTRAINT "case_officer_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_officer" ADD CONSTRAINT "case_officer_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "case_stage" ADD CONSTRAINT "case_stage_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_settlement" ADD CONSTRAINT "person_settlement_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_settlement" ADD CONSTRAINT "person_settlement_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "saved_view" ADD CONSTRAINT "saved_view_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_case" ADD CONSTRAINT "settlement_case_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_case" ADD CONSTRAINT "settlement_case_municipality_id_household_id_household_municipality_id_id_fk" FOREIGN KEY ("municipality_id","household_id") REFERENCES "public"."household"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "settlement_case" ADD CONSTRAINT "settlement_case_municipality_id_team_id_team_municipality_id_id_fk" FOREIGN KEY ("municipality_id","team_id") REFERENCES "public"."team"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_edition" ADD CONSTRAINT "checklist_edition_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_edition_item" ADD CONSTRAINT "checklist_edition_item_municipality_id_edition_checklist_edition_municipality_id_number_fk" FOREIGN KEY ("municipality_id","edition") REFERENCES "public"."checklist_edition"("municipality_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "checklist_entry" ADD CONSTRAINT "checklist_entry_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "municipality_checklist_entry" ADD CONSTRAINT "municipality_checklist_entry_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_addition" ADD CONSTRAINT "guidance_addition_municipality_id_session_id_guidance_session_municipality_id_id_fk" FOREIGN KEY ("municipality_id","session_id") REFERENCES "public"."guidance_session"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_agreement" ADD CONSTRAINT "guidance_agreement_municipality_id_session_id_guidance_session_municipality_id_id_fk" FOREIGN KEY ("municipality_id","session_id") REFERENCES "public"."guidance_session"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_attendance" ADD CONSTRAINT "guidance_attendance_municipality_id_session_id_guidance_session_municipality_id_id_fk" FOREIGN KEY ("municipality_id","session_id") REFERENCES "public"."guidance_session"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_attendance" ADD CONSTRAINT "guidance_attendance_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_session" ADD CONSTRAINT "guidance_session_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "guidance_topic_covered" ADD CONSTRAINT "guidance_topic_covered_municipality_id_session_id_guidance_session_municipality_id_id_fk" FOREIGN KEY ("municipality_id","session_id") REFERENCES "public"."guidance_session"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household" ADD CONSTRAINT "household_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_municipality_id_household_id_household_municipality_id_id_fk" FOREIGN KEY ("municipality_id","household_id") REFERENCES "public"."household"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "household_member" ADD CONSTRAINT "household_member_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person" ADD CONSTRAINT "person_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_contact" ADD CONSTRAINT "person_contact_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_identifier" ADD CONSTRAINT "person_identifier_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_language" ADD CONSTRAINT "person_language_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_relation" ADD CONSTRAINT "person_relation_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "person_relation" ADD CONSTRAINT "person_relation_municipality_id_other_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","other_person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protection_change" ADD CONSTRAINT "protection_change_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_participation" ADD CONSTRAINT "programme_participation_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programme_participation" ADD CONSTRAINT "programme_participation_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_item" ADD CONSTRAINT "library_item_library_version_library_version_number_fk" FOREIGN KEY ("library_version") REFERENCES "public"."library_version"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "library_report" ADD CONSTRAINT "library_report_library_version_library_version_number_fk" FOREIGN KEY ("library_version") REFERENCES "public"."library_version"("number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_contribution" ADD CONSTRAINT "indicator_contribution_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "indicator_rollup" ADD CONSTRAINT "indicator_rollup_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "target" ADD CONSTRAINT "target_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "year_decision" ADD CONSTRAINT "year_decision_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_mapping" ADD CONSTRAINT "import_mapping_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_municipality_id_run_id_import_run_municipality_id_id_fk" FOREIGN KEY ("municipality_id","run_id") REFERENCES "public"."import_run"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_run" ADD CONSTRAINT "import_run_municipality_id_started_by_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","started_by") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "access_request" ADD CONSTRAINT "access_request_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account" ADD CONSTRAINT "account_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "account_role" ADD CONSTRAINT "account_role_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "form_draft" ADD CONSTRAINT "form_draft_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "protected_circle_member" ADD CONSTRAINT "protected_circle_member_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team" ADD CONSTRAINT "team_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_municipality_id_team_id_team_municipality_id_id_fk" FOREIGN KEY ("municipality_id","team_id") REFERENCES "public"."team"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "team_member" ADD CONSTRAINT "team_member_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_case" ON "audit_event" USING btree ("municipality_id","case_id","seq" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_event_person" ON "audit_event" USING btree ("municipality_id","person_id","seq" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_event_account" ON "audit_event" USING btree ("municipality_id","account_id","seq" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "audit_event_at" ON "audit_event" USING btree ("municipality_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "change_record_case" ON "change_record" USING btree ("municipality_id","case_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "change_record_person" ON "change_record" USING btree ("municipality_id","person_id","at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "case_grant_account" ON "case_grant" USING btree ("municipality_id","account_id","ends_at");--> statement-breakpoint
CREATE INDEX "case_grant_review" ON "case_grant" USING btree ("municipality_id","starts_at") WHERE kind = 'emergency' and reviewed_at is null;--> statement-breakpoint
CREATE INDEX "case_note_case" ON "case_note" USING btree ("municipality_id","case_id","written_at" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "case_officer_current" ON "case_officer" USING btree ("municipality_id","case_id","role") WHERE to_on is null;--> statement-breakpoint
CREATE INDEX "case_officer_account" ON "case_officer" USING btree ("municipality_id","account_id","case_id") WHERE to_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "case_stage_open" ON "case_stage" USING btree ("municipality_id","case_id","stage") WHERE closed_on is null;--> statement-breakpoint
CREATE INDEX "person_settlement_settled" ON "person_settlement" USING btree ("municipality_id","settled_on");--> statement-breakpoint
CREATE INDEX "saved_view_account" ON "saved_view" USING btree ("municipality_id","account_id");--> statement-breakpoint
CREATE INDEX "settlement_case_activity" ON "settlement_case" USING btree ("municipality_id","status","last_activity_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "settlement_case_team_activity" ON "settlement_case" USING btree ("municipality_id","team_id","status","last_activity_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "settlement_case_name" ON "settlement_case" USING btree ("municipality_id","household_name","id");--> statement-breakpoint
CREATE INDEX "settlement_case_due" ON "settlement_case" USING btree ("municipality_id","status","next_due_on","id");--> statement-breakpoint
CREATE INDEX "settlement_case_household" ON "settlement_case" USING btree ("municipality_id","household_id");--> statement-breakpoint
CREATE INDEX "checklist_entry_id" ON "checklist_entry" USING btree ("municipality_id","id");--> statement-breakpoint
CREATE INDEX "checklist_entry_due" ON "checklist_entry" USING btree ("municipality_id","audience","due_on","case_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "guidance_addition_session" ON "guidance_addition" USING btree ("municipality_id","session_id");--> statement-breakpoint
CREATE INDEX "guidance_agreement_session" ON "guidance_agreement" USING btree ("municipality_id","session_id");--> statement-breakpoint
CREATE INDEX "guidance_session_case" ON "guidance_session" USING btree ("municipality_id","case_id","held_on" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "guidance_session_drafts" ON "guidance_session" USING btree ("municipality_id","adviser_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "guidance_session_next" ON "guidance_session" USING btree ("municipality_id","next_session_on","adviser_id");--> statement-breakpoint
CREATE INDEX "household_member_household" ON "household_member" USING btree ("municipality_id","household_id");--> statement-breakpoint
CREATE UNIQUE INDEX "household_member_current" ON "household_member" USING btree ("municipality_id","person_id") WHERE to_on is null;--> statement-breakpoint
CREATE UNIQUE INDEX "household_member_head" ON "household_member" USING btree ("municipality_id","household_id") WHERE to_on is null and is_head;--> statement-breakpoint
CREATE INDEX "person_sort" ON "person" USING btree ("municipality_id","search_name","id");--> statement-breakpoint
CREATE INDEX "person_search" ON "person" USING gin (municipality_id gin_trgm_ops,search_name gin_trgm_ops);--> statement-breakpoint
CREATE UNIQUE INDEX "person_identifier_number" ON "person_identifier" USING btree ("municipality_id","kind","blind_index");--> statement-breakpoint
CREATE INDEX "person_identifier_blind_index" ON "person_identifier" USING btree ("municipality_id","blind_index");--> statement-breakpoint
CREATE INDEX "person_identifier_person" ON "person_identifier" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "person_relation_person" ON "person_relation" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "person_relation_other" ON "person_relation" USING btree ("municipality_id","other_person_id");--> statement-breakpoint
CREATE INDEX "programme_participation_case" ON "programme_participation" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "programme_participation_person" ON "programme_participation" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "indicator_contribution_case" ON "indicator_contribution" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "indicator_contribution_quarter" ON "indicator_contribution" USING btree ("municipality_id","indicator","year","quarter","case_id");--> statement-breakpoint
CREATE INDEX "import_mapping_headings" ON "import_mapping" USING btree ("municipality_id","heading_digest");--> statement-breakpoint
CREATE INDEX "import_row_state" ON "import_row" USING btree ("municipality_id","run_id","state","row_number");--> statement-breakpoint
CREATE INDEX "import_run_newest" ON "import_run" USING btree ("municipality_id","created_at" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "idempotency_key_age" ON "idempotency_key" USING btree ("municipality_id","created_at");--> statement-breakpoint
CREATE UNIQUE INDEX "session_key" ON "session" USING btree ("key_hash");--> statement-breakpoint
CREATE INDEX "session_account" ON "session" USING btree ("municipality_id","account_id") WHERE ended_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "team_name" ON "team" USING btree ("municipality_id",lower(name));--> statement-breakpoint
CREATE INDEX "team_member_account" ON "team_member" USING btree ("municipality_id","account_id");--> statement-breakpoint
CREATE UNIQUE INDEX "team_member_current" ON "team_member" USING btree ("municipality_id","team_id","account_id") WHERE to_on is null;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "audit_event" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "audit_head" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "change_record" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "case_counter" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "case_grant" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "case_note" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "case_officer" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "case_stage" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person_settlement" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "saved_view" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "settlement_case" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "checklist_edition" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "checklist_edition_item" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "checklist_entry" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "municipality_checklist_entry" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_addition" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_agreement" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_attendance" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_session" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "guidance_topic_covered" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "household" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "household_member" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person_contact" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and (grade in ('none','klientadresse') or (select current_setting('app.protected_circle', true) = 'on'))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and (grade in ('none','klientadresse') or (select current_setting('app.protected_circle', true) = 'on')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person_identifier" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person_language" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person_relation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "protection_change" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "programme_participation" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "indicator_contribution" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "indicator_rollup" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "target" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "year_decision" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "import_mapping" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "import_row" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "import_run" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "access_request" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "account" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "account_role" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "form_draft" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "idempotency_key" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_is_public" ON "municipality" AS PERMISSIVE FOR SELECT TO public USING (true);--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "municipality" AS PERMISSIVE FOR ALL TO public USING (id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "protected_circle_member" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "session" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "session_by_its_key" ON "session" AS PERMISSIVE FOR SELECT TO public USING (key_hash = (select nullif(current_setting('app.session', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "team" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "team_member" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
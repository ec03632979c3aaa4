CREATE TABLE "letter" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"plain" boolean NOT NULL,
	"subject_type" text NOT NULL,
	"subject_id" uuid NOT NULL,
	"subject" text NOT NULL,
	"recipient_name" text NOT NULL,
	"template_origin" text NOT NULL,
	"template_number" integer NOT NULL,
	"data" text NOT NULL,
	"data_sha256" text NOT NULL,
	"document_id" uuid NOT NULL,
	"pdf_sha256" text NOT NULL,
	"corrects_id" uuid,
	"issued_on" date NOT NULL,
	"issued_at" timestamp(3) with time zone NOT NULL,
	"issued_by" uuid NOT NULL,
	"issued_by_name" text NOT NULL,
	CONSTRAINT "letter_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "letter_language" CHECK (language in ('nb','nn','en')),
	CONSTRAINT "letter_origin" CHECK (template_origin in ('product','own')),
	CONSTRAINT "letter_data_hash" CHECK (data_sha256 = encode(sha256(convert_to(data, 'UTF8')), 'hex')),
	CONSTRAINT "letter_pdf_hash" CHECK (pdf_sha256 ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
ALTER TABLE "letter" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter_setting" (
	"municipality_id" text PRIMARY KEY NOT NULL,
	"department" text,
	"address" text[] DEFAULT '{}' NOT NULL,
	"phone" text,
	"email" text,
	"refusal_is" text,
	"changed_by" uuid,
	"changed_by_name" text,
	"changed_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "letter_setting_refusal" CHECK (refusal_is in ('individual_decision','not_individual_decision'))
);
--> statement-breakpoint
ALTER TABLE "letter_setting" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "letter_template" (
	"municipality_id" text NOT NULL,
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"plain" boolean NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	"product_version" integer NOT NULL,
	"note" text,
	"created_by" uuid NOT NULL,
	"created_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"published_by" uuid,
	"published_by_name" text,
	"published_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "letter_template_municipality_id_kind_language_plain_number_pk" PRIMARY KEY("municipality_id","kind","language","plain","number"),
	CONSTRAINT "letter_template_language" CHECK (language in ('nb','nn','en')),
	CONSTRAINT "letter_template_status" CHECK (status in ('draft','published')),
	CONSTRAINT "letter_template_published" CHECK ((status = 'published') = (published_at is not null))
);
--> statement-breakpoint
ALTER TABLE "letter_template" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "product_letter_template" (
	"kind" text NOT NULL,
	"language" text NOT NULL,
	"plain" boolean NOT NULL,
	"version" integer NOT NULL,
	"subject" text NOT NULL,
	"body" text NOT NULL,
	CONSTRAINT "product_letter_template_kind_language_plain_version_pk" PRIMARY KEY("kind","language","plain","version")
);
--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_municipality_id_document_id_document_municipality_id_id_fk" FOREIGN KEY ("municipality_id","document_id") REFERENCES "public"."document"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter" ADD CONSTRAINT "letter_corrects" FOREIGN KEY ("municipality_id","corrects_id") REFERENCES "public"."letter"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_setting" ADD CONSTRAINT "letter_setting_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letter_template" ADD CONSTRAINT "letter_template_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "letter_corrects_once" ON "letter" USING btree ("municipality_id","corrects_id");--> statement-breakpoint
CREATE INDEX "letter_case" ON "letter" USING btree ("municipality_id","case_id","issued_at");--> statement-breakpoint
CREATE INDEX "letter_subject" ON "letter" USING btree ("municipality_id","subject_type","subject_id","issued_at");--> statement-breakpoint
CREATE UNIQUE INDEX "letter_template_one_draft" ON "letter_template" USING btree ("municipality_id","kind","language","plain") WHERE status = 'draft';--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "letter" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "letter_setting" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "letter_template" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
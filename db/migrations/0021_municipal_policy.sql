CREATE TABLE "policy_edition" (
	"municipality_id" text NOT NULL,
	"number" integer NOT NULL,
	"status" text DEFAULT 'draft' NOT NULL,
	"content" jsonb NOT NULL,
	"part_versions" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"valid_from" date,
	"note" text,
	"started_by" uuid NOT NULL,
	"started_by_name" text NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"changed_at" timestamp(3) with time zone NOT NULL,
	"changed_by_name" text NOT NULL,
	"published_at" timestamp(3) with time zone,
	"published_by" uuid,
	"published_by_name" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "policy_edition_municipality_id_number_pk" PRIMARY KEY("municipality_id","number"),
	CONSTRAINT "policy_edition_status" CHECK (status in ('draft','published')),
	CONSTRAINT "policy_edition_published" CHECK (status = 'draft' or (valid_from is not null and published_at is not null and published_by_name is not null))
);
--> statement-breakpoint
ALTER TABLE "policy_edition" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "policy_page" (
	"municipality_id" text NOT NULL,
	"is_open" boolean NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "policy_page_municipality_id_pk" PRIMARY KEY("municipality_id")
);
--> statement-breakpoint
ALTER TABLE "policy_page" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "policy_edition" ADD CONSTRAINT "policy_edition_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_page" ADD CONSTRAINT "policy_page_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "policy_edition_draft" ON "policy_edition" USING btree ("municipality_id") WHERE status = 'draft';--> statement-breakpoint
CREATE INDEX "policy_edition_in_force" ON "policy_edition" USING btree ("municipality_id","valid_from" DESC NULLS LAST,"number" DESC NULLS LAST) WHERE status = 'published';--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "policy_edition" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "policy_page" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
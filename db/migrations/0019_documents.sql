CREATE TABLE "document" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"subject_type" text,
	"subject_id" uuid,
	"title" text NOT NULL,
	"origin" text DEFAULT 'received' NOT NULL,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" uuid NOT NULL,
	"received_on" date NOT NULL,
	"uploaded_by" uuid,
	"uploaded_by_name" text NOT NULL,
	"uploaded_at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone,
	"removed_by" uuid,
	"removed_by_name" text,
	"removal_reason" text,
	"erased_at" timestamp(3) with time zone,
	"superseded_by_id" uuid,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "document_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "document_origin" CHECK (origin in ('received','made')),
	CONSTRAINT "document_subject" CHECK ((subject_type is null) = (subject_id is null)),
	CONSTRAINT "document_removed" CHECK ((removed_at is null) = (removal_reason is null)),
	CONSTRAINT "document_erased" CHECK (erased_at is null or removed_at is not null)
);
--> statement-breakpoint
ALTER TABLE "document" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "document" ADD CONSTRAINT "document_superseded_by" FOREIGN KEY ("municipality_id","superseded_by_id") REFERENCES "public"."document"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "document_storage_key" ON "document" USING btree ("municipality_id","storage_key");--> statement-breakpoint
CREATE UNIQUE INDEX "document_same_file" ON "document" USING btree ("municipality_id","case_id","sha256") WHERE origin = 'received' and removed_at is null;--> statement-breakpoint
CREATE INDEX "document_case" ON "document" USING btree ("municipality_id","case_id","uploaded_at","id");--> statement-breakpoint
CREATE INDEX "document_subject" ON "document" USING btree ("municipality_id","subject_type","subject_id","uploaded_at") WHERE subject_id is not null;--> statement-breakpoint
CREATE INDEX "document_to_erase" ON "document" USING btree ("municipality_id","removed_at") WHERE removed_at is not null and erased_at is null;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "document" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
CREATE TABLE "dwelling_photo" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"dwelling_id" uuid NOT NULL,
	"defect_id" uuid,
	"caption" text,
	"file_name" text NOT NULL,
	"media_type" text NOT NULL,
	"size" integer NOT NULL,
	"sha256" text NOT NULL,
	"storage_key" uuid NOT NULL,
	"uploaded_by" uuid,
	"uploaded_by_name" text NOT NULL,
	"uploaded_at" timestamp(3) with time zone NOT NULL,
	"removed_at" timestamp(3) with time zone,
	"removed_by" uuid,
	"erased_at" timestamp(3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "dwelling_photo_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "dwelling_photo_media" CHECK (media_type in ('image/jpeg','image/png')),
	CONSTRAINT "dwelling_photo_erased" CHECK (erased_at is null or removed_at is not null)
);
--> statement-breakpoint
ALTER TABLE "dwelling_defect" ADD CONSTRAINT "dwelling_defect_of_dwelling" UNIQUE("municipality_id","dwelling_id","id");--> statement-breakpoint
ALTER TABLE "dwelling_photo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "dwelling_photo" ADD CONSTRAINT "dwelling_photo_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "dwelling_photo" ADD CONSTRAINT "dwelling_photo_defect" FOREIGN KEY ("municipality_id","dwelling_id","defect_id") REFERENCES "public"."dwelling_defect"("municipality_id","dwelling_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "dwelling_photo_storage_key" ON "dwelling_photo" USING btree ("municipality_id","storage_key");--> statement-breakpoint
CREATE UNIQUE INDEX "dwelling_photo_same_file" ON "dwelling_photo" USING btree ("municipality_id","dwelling_id","sha256") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "dwelling_photo_dwelling" ON "dwelling_photo" USING btree ("municipality_id","dwelling_id","uploaded_at","id");--> statement-breakpoint
CREATE INDEX "dwelling_photo_to_erase" ON "dwelling_photo" USING btree ("municipality_id","removed_at") WHERE removed_at is not null and erased_at is null;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "dwelling_photo" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
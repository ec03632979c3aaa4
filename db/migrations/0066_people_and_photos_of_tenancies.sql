CREATE TABLE "handover_photo" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"tenancy_id" uuid NOT NULL,
	"kind" text NOT NULL,
	"shows" text NOT NULL,
	"caption" text,
	"is_addition" boolean DEFAULT false NOT NULL,
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
	CONSTRAINT "handover_photo_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "handover_photo_kind" CHECK (kind in ('handover','return')),
	CONSTRAINT "handover_photo_shows" CHECK (shows in ('meters','keys','rooms','other')),
	CONSTRAINT "handover_photo_media" CHECK (media_type in ('image/jpeg','image/png')),
	CONSTRAINT "handover_photo_erased" CHECK (erased_at is null or removed_at is not null),
	CONSTRAINT "handover_photo_addition" CHECK (not is_addition or removed_at is null)
);
--> statement-breakpoint
ALTER TABLE "handover_photo" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "tenancy_person" DROP CONSTRAINT "tenancy_person_municipality_id_tenancy_id_person_id_pk";--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD COLUMN "number" integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD CONSTRAINT "tenancy_person_municipality_id_tenancy_id_person_id_number_pk" PRIMARY KEY("municipality_id","tenancy_id","person_id","number");--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD COLUMN "lives_from" date;--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD COLUMN "lives_until" date;--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD COLUMN "came_because" text;--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD COLUMN "left_because" text;--> statement-breakpoint
ALTER TABLE "tenancy_step" ADD COLUMN "person_id" uuid;--> statement-breakpoint
ALTER TABLE "tenancy_step" ADD COLUMN "because" text;--> statement-breakpoint
ALTER TABLE "handover_photo" ADD CONSTRAINT "handover_photo_municipality_id_tenancy_id_tenancy_municipality_id_id_fk" FOREIGN KEY ("municipality_id","tenancy_id") REFERENCES "public"."tenancy"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "handover_photo_storage_key" ON "handover_photo" USING btree ("municipality_id","storage_key");--> statement-breakpoint
CREATE UNIQUE INDEX "handover_photo_same_file" ON "handover_photo" USING btree ("municipality_id","tenancy_id","kind","sha256") WHERE removed_at is null;--> statement-breakpoint
CREATE INDEX "handover_photo_protocol" ON "handover_photo" USING btree ("municipality_id","tenancy_id","kind","uploaded_at","id");--> statement-breakpoint
CREATE INDEX "handover_photo_to_erase" ON "handover_photo" USING btree ("municipality_id","removed_at") WHERE removed_at is not null and erased_at is null;--> statement-breakpoint
ALTER TABLE "tenancy_person" ADD CONSTRAINT "tenancy_person_order" CHECK (lives_until >= lives_from);--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "handover_photo" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
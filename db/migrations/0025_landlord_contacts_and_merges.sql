CREATE TABLE "landlord_contact" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"landlord_id" uuid NOT NULL,
	"held_on" date NOT NULL,
	"channel" text NOT NULL,
	"with_whom" text,
	"summary" text,
	"topics" text[] DEFAULT '{}' NOT NULL,
	"material" text,
	"material_language" text,
	"municipal_contact" text,
	"corrects_id" uuid,
	"by_id" uuid NOT NULL,
	"by_name" text NOT NULL,
	"recorded_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "landlord_contact_municipality_id_id_pk" PRIMARY KEY("municipality_id","id"),
	CONSTRAINT "landlord_contact_channel" CHECK (channel in ('phone','email','meeting','visit','letter','text_message'))
);
--> statement-breakpoint
ALTER TABLE "landlord_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "landlord_merge" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"kept_id" uuid NOT NULL,
	"merged_id" uuid NOT NULL,
	"taken" jsonb,
	"dwelling_ids" uuid[] NOT NULL,
	"contact_ids" uuid[] NOT NULL,
	"merged_by" uuid NOT NULL,
	"merged_by_name" text NOT NULL,
	"merged_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	"undone_by" uuid,
	"undone_by_name" text,
	"undone_at" timestamp(3) with time zone,
	CONSTRAINT "landlord_merge_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "landlord_merge" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "landlord_organisation_number";--> statement-breakpoint
DROP INDEX "landlord_name";--> statement-breakpoint
ALTER TABLE "landlord" ADD COLUMN "merged_into_id" uuid;--> statement-breakpoint
ALTER TABLE "landlord_contact" ADD CONSTRAINT "landlord_contact_municipality_id_landlord_id_landlord_municipality_id_id_fk" FOREIGN KEY ("municipality_id","landlord_id") REFERENCES "public"."landlord"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landlord_contact" ADD CONSTRAINT "landlord_contact_municipality_id_corrects_id_landlord_contact_municipality_id_id_fk" FOREIGN KEY ("municipality_id","corrects_id") REFERENCES "public"."landlord_contact"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landlord_merge" ADD CONSTRAINT "landlord_merge_municipality_id_kept_id_landlord_municipality_id_id_fk" FOREIGN KEY ("municipality_id","kept_id") REFERENCES "public"."landlord"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "landlord_merge" ADD CONSTRAINT "landlord_merge_municipality_id_merged_id_landlord_municipality_id_id_fk" FOREIGN KEY ("municipality_id","merged_id") REFERENCES "public"."landlord"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "landlord_contact_corrects" ON "landlord_contact" USING btree ("municipality_id","corrects_id") WHERE corrects_id is not null;--> statement-breakpoint
CREATE INDEX "landlord_contact_landlord" ON "landlord_contact" USING btree ("municipality_id","landlord_id","held_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "landlord_merge_kept" ON "landlord_merge" USING btree ("municipality_id","kept_id") WHERE undone_at is null;--> statement-breakpoint
ALTER TABLE "landlord" ADD CONSTRAINT "landlord_municipality_id_merged_into_id_landlord_municipality_id_id_fk" FOREIGN KEY ("municipality_id","merged_into_id") REFERENCES "public"."landlord"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "landlord_organisation_number" ON "landlord" USING btree ("municipality_id","organisation_number") WHERE organisation_number is not null and merged_into_id is null;--> statement-breakpoint
CREATE INDEX "landlord_name" ON "landlord" USING btree ("municipality_id",lower(name) collate "nb-NO-x-icu","id");--> statement-breakpoint
ALTER TABLE "landlord" ADD CONSTRAINT "landlord_merged_into_another" CHECK (merged_into_id <> id);--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "landlord_contact" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "landlord_merge" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
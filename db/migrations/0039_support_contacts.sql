CREATE TABLE "support_contact" (
	"municipality_id" text NOT NULL,
	"register" text NOT NULL,
	"contact" text,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "support_contact_municipality_id_register_pk" PRIMARY KEY("municipality_id","register")
);
--> statement-breakpoint
ALTER TABLE "support_contact" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "support_contact" ADD CONSTRAINT "support_contact_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "support_contact" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
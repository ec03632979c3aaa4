CREATE TABLE "stage_routine" (
	"municipality_id" text NOT NULL,
	"stage" text NOT NULL,
	"version" integer NOT NULL,
	"nb" text,
	"nn" text,
	"en" text,
	"written_by" uuid NOT NULL,
	"written_by_name" text NOT NULL,
	"written_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "stage_routine_municipality_id_stage_version_pk" PRIMARY KEY("municipality_id","stage","version")
);
--> statement-breakpoint
ALTER TABLE "stage_routine" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "stage_routine" ADD CONSTRAINT "stage_routine_municipality_id_municipality_id_fk" FOREIGN KEY ("municipality_id") REFERENCES "public"."municipality"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "stage_routine" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
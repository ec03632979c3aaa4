CREATE TABLE "person_name_word" (
	"municipality_id" text NOT NULL,
	"word" text NOT NULL,
	"person_id" uuid NOT NULL,
	CONSTRAINT "person_name_word_municipality_id_word_person_id_pk" PRIMARY KEY("municipality_id","word","person_id")
);
--> statement-breakpoint
ALTER TABLE "person_name_word" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
DROP INDEX "person_search";--> statement-breakpoint
ALTER TABLE "person_name_word" ADD CONSTRAINT "person_name_word_municipality_id_person_id_person_municipality_id_id_fk" FOREIGN KEY ("municipality_id","person_id") REFERENCES "public"."person"("municipality_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "person_name_word_person" ON "person_name_word" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE INDEX "household_member_person" ON "household_member" USING btree ("municipality_id","person_id");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "person_name_word" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
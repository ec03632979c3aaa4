CREATE TABLE "private_talk_content" (
	"municipality_id" text NOT NULL,
	"talk_id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"held_by" uuid NOT NULL,
	"sealed" text NOT NULL,
	CONSTRAINT "private_talk_content_municipality_id_talk_id_pk" PRIMARY KEY("municipality_id","talk_id")
);
--> statement-breakpoint
ALTER TABLE "private_talk_content" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "private_talk_reader" (
	"municipality_id" text NOT NULL,
	"id" uuid NOT NULL,
	"case_id" uuid NOT NULL,
	"account_id" uuid NOT NULL,
	"reason" text NOT NULL,
	"named_by" uuid NOT NULL,
	"named_by_name" text NOT NULL,
	"named_at" timestamp(3) with time zone NOT NULL,
	"ended_at" timestamp(3) with time zone,
	CONSTRAINT "private_talk_reader_municipality_id_id_pk" PRIMARY KEY("municipality_id","id")
);
--> statement-breakpoint
ALTER TABLE "private_talk_reader" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "private_talk" ADD COLUMN "occasion" text DEFAULT 'before_decision' NOT NULL;--> statement-breakpoint
ALTER TABLE "private_talk" ADD COLUMN "dwelling_id" uuid;--> statement-breakpoint
ALTER TABLE "private_talk" ADD COLUMN "interpreted_by" text;--> statement-breakpoint
ALTER TABLE "private_talk" ADD COLUMN "emergency_reason" text;--> statement-breakpoint
ALTER TABLE "private_talk_content" ADD CONSTRAINT "private_talk_content_municipality_id_talk_id_private_talk_municipality_id_id_fk" FOREIGN KEY ("municipality_id","talk_id") REFERENCES "public"."private_talk"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_talk_reader" ADD CONSTRAINT "private_talk_reader_municipality_id_case_id_settlement_case_municipality_id_id_fk" FOREIGN KEY ("municipality_id","case_id") REFERENCES "public"."settlement_case"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_talk_reader" ADD CONSTRAINT "private_talk_reader_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "private_talk_content_case" ON "private_talk_content" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE UNIQUE INDEX "private_talk_reader_named" ON "private_talk_reader" USING btree ("municipality_id","case_id","account_id") WHERE ended_at is null;--> statement-breakpoint
ALTER TABLE "private_talk" ADD CONSTRAINT "private_talk_municipality_id_dwelling_id_dwelling_municipality_id_id_fk" FOREIGN KEY ("municipality_id","dwelling_id") REFERENCES "public"."dwelling"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "private_talk" ADD CONSTRAINT "private_talk_occasion" CHECK (occasion in ('before_decision','follow_up'));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "private_talk_content" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and ((held_by::text = (select nullif(current_setting('app.account', true), '')) or (select current_setting('app.key_rotation', true) = 'on'))
        or exists (select from case_officer o
          where o.municipality_id = private_talk_content.municipality_id
            and o.case_id = private_talk_content.case_id and o.role = 'settlement_officer'
            and o.to_on is null and o.account_id::text = (select nullif(current_setting('app.account', true), '')))
        or exists (select from private_talk_reader r
          where r.municipality_id = private_talk_content.municipality_id
            and r.case_id = private_talk_content.case_id and r.ended_at is null
            and r.account_id::text = (select nullif(current_setting('app.account', true), ''))))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')) and (held_by::text = (select nullif(current_setting('app.account', true), '')) or (select current_setting('app.key_rotation', true) = 'on')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "private_talk_reader" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
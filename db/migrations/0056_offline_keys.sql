CREATE TABLE "offline_key" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"device_id" uuid NOT NULL,
	"session_key_hash" text NOT NULL,
	"content" text NOT NULL,
	"expires_at" timestamp(3) with time zone NOT NULL,
	"created_at" timestamp(3) with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "offline_key_municipality_id_account_id_device_id_pk" PRIMARY KEY("municipality_id","account_id","device_id")
);
--> statement-breakpoint
ALTER TABLE "offline_key" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "offline_key" ADD CONSTRAINT "offline_key_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "offline_key_expiry" ON "offline_key" USING btree ("municipality_id","expires_at");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "offline_key" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
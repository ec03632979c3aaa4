CREATE TABLE "calendar_feed" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"token_hash" text NOT NULL,
	"opened_at" timestamp(3) with time zone NOT NULL,
	CONSTRAINT "calendar_feed_municipality_id_account_id_pk" PRIMARY KEY("municipality_id","account_id")
);
--> statement-breakpoint
ALTER TABLE "calendar_feed" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "calendar_feed" ADD CONSTRAINT "calendar_feed_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_feed_token" ON "calendar_feed" USING btree ("municipality_id","token_hash");--> statement-breakpoint
CREATE INDEX "guidance_session_day" ON "guidance_session" USING btree ("municipality_id","held_on");--> statement-breakpoint
CREATE INDEX "private_talk_day" ON "private_talk" USING btree ("municipality_id","held_on");--> statement-breakpoint
CREATE INDEX "self_settlement_follow_up_day" ON "self_settlement_follow_up" USING btree ("municipality_id","held_on");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "calendar_feed" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
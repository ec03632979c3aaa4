CREATE TABLE "digest_choice" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"digest" text NOT NULL,
	"chosen_on" date NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "digest_choice_municipality_id_account_id_pk" PRIMARY KEY("municipality_id","account_id"),
	CONSTRAINT "digest_choice_digest" CHECK (digest in ('off','daily','weekly'))
);
--> statement-breakpoint
ALTER TABLE "digest_choice" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "digest_delivery" (
	"municipality_id" text NOT NULL,
	"account_id" uuid NOT NULL,
	"on_day" date NOT NULL,
	"kind" text NOT NULL,
	"state" text DEFAULT 'waiting' NOT NULL,
	"tries" integer DEFAULT 0 NOT NULL,
	"next_try_at" timestamp(3) with time zone NOT NULL,
	"leased_until" timestamp(3) with time zone,
	"settled_at" timestamp(3) with time zone,
	"problem" text,
	CONSTRAINT "digest_delivery_municipality_id_account_id_on_day_pk" PRIMARY KEY("municipality_id","account_id","on_day"),
	CONSTRAINT "digest_delivery_kind" CHECK (kind in ('first','daily','weekly')),
	CONSTRAINT "digest_delivery_state" CHECK (state in ('waiting','sent','refused','nothing','not_wanted','replaced'))
);
--> statement-breakpoint
ALTER TABLE "digest_delivery" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "digest_choice" ADD CONSTRAINT "digest_choice_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "digest_delivery" ADD CONSTRAINT "digest_delivery_municipality_id_account_id_account_municipality_id_id_fk" FOREIGN KEY ("municipality_id","account_id") REFERENCES "public"."account"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "digest_delivery_waiting" ON "digest_delivery" USING btree ("municipality_id","next_try_at") WHERE state = 'waiting';--> statement-breakpoint
CREATE INDEX "digest_delivery_day" ON "digest_delivery" USING btree ("municipality_id","on_day");--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "digest_choice" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));--> statement-breakpoint
CREATE POLICY "municipality_wall" ON "digest_delivery" AS PERMISSIVE FOR ALL TO public USING (municipality_id = (select nullif(current_setting('app.municipality', true), ''))) WITH CHECK (municipality_id = (select nullif(current_setting('app.municipality', true), '')));
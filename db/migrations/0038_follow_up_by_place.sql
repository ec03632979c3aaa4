DROP INDEX "self_settlement_follow_up_once";--> statement-breakpoint
ALTER TABLE "self_settlement_application" ADD COLUMN "guidance_invited_on" date;--> statement-breakpoint
ALTER TABLE "self_settlement_application" ADD COLUMN "guidance_invitation_answer" text;--> statement-breakpoint
ALTER TABLE "self_settlement_follow_up" ADD COLUMN "position" integer NOT NULL;--> statement-breakpoint
CREATE UNIQUE INDEX "self_settlement_follow_up_once" ON "self_settlement_follow_up" USING btree ("municipality_id","application_id","position");
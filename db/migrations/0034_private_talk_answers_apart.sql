ALTER TABLE "private_talk" DROP COLUMN "sealed_answers";--> statement-breakpoint
ALTER TABLE "private_talk" DROP COLUMN "action_agreed_on";
CREATE INDEX "absence_talk_participation" ON "absence_talk" USING btree ("municipality_id","participation_id","opened_on");--> statement-breakpoint
CREATE INDEX "certification_withdrawal_participation" ON "certification_withdrawal" USING btree ("municipality_id","participation_id","decided_on");--> statement-breakpoint
ALTER TABLE "import_run" DROP COLUMN "class_id";
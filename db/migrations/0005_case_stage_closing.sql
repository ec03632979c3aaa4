DROP INDEX "settlement_case_name";--> statement-breakpoint
ALTER TABLE "case_stage" ADD COLUMN "closed_with_case" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "case_grant_case" ON "case_grant" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "case_officer_case" ON "case_officer" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "case_stage_case" ON "case_stage" USING btree ("municipality_id","case_id");--> statement-breakpoint
CREATE INDEX "settlement_case_name" ON "settlement_case" USING btree ("municipality_id",household_name collate "nb-NO-x-icu","id");
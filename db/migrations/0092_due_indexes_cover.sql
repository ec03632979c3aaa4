DROP INDEX "checklist_entry_due";--> statement-breakpoint
DROP INDEX "deadline_due";--> statement-breakpoint
CREATE INDEX "checklist_entry_due" ON "checklist_entry" USING btree ("municipality_id","audience","due_on","case_id","stage") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "deadline_due" ON "deadline" USING btree ("municipality_id","audience","due_on","case_id","can_be_met","rule_key","subject_key") WHERE state = 'open';
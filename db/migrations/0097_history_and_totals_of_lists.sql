ALTER TABLE "reconciliation_event" DROP CONSTRAINT "reconciliation_event_act";--> statement-breakpoint
ALTER TABLE "reconciliation_row" DROP CONSTRAINT "reconciliation_row_state";--> statement-breakpoint
ALTER TABLE "reconciliation_event" ADD COLUMN "right_side" text;--> statement-breakpoint
ALTER TABLE "reconciliation_event" ADD CONSTRAINT "reconciliation_event_side" CHECK (right_side in ('ours','theirs','neither'));--> statement-breakpoint
ALTER TABLE "reconciliation_event" ADD CONSTRAINT "reconciliation_event_act" CHECK (act in ('found','changed','judged','assigned','done','impossible','agreed','reopened','noted'));--> statement-breakpoint
ALTER TABLE "reconciliation_row" ADD CONSTRAINT "reconciliation_row_state" CHECK (state in ('waiting','matched','unmatched','unreadable','missing','total'));
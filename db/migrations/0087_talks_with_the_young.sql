ALTER TABLE "follow_up_record" DROP CONSTRAINT "follow_up_record_kind";--> statement-breakpoint
ALTER TABLE "follow_up_record" ADD COLUMN "held_alone" boolean;--> statement-breakpoint
ALTER TABLE "follow_up_record" ADD CONSTRAINT "follow_up_record_kind" CHECK (kind in ('participation','school','child_leisure','adulthood_plan','jobbsjansen','youth_talk','cost')
        and (kind = 'cost') = (person_id is null));
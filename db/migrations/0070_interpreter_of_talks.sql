ALTER TABLE "private_talk" ADD COLUMN "interpreter_booking_id" uuid;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD COLUMN "followed_up_on" date;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD COLUMN "followed_up_for" date;--> statement-breakpoint
ALTER TABLE "private_talk" ADD CONSTRAINT "private_talk_municipality_id_interpreter_booking_id_interpreter_booking_municipality_id_id_fk" FOREIGN KEY ("municipality_id","interpreter_booking_id") REFERENCES "public"."interpreter_booking"("municipality_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "private_talk_booking" ON "private_talk" USING btree ("municipality_id","interpreter_booking_id") WHERE interpreter_booking_id is not null;--> statement-breakpoint
ALTER TABLE "volunteer_offer" ADD CONSTRAINT "volunteer_offer_followed_up" CHECK ((followed_up_on is null) = (followed_up_for is null));
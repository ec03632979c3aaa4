"use server";
import { formAction } from "@/app/_server/action";
import { changeBooking } from "@/lib/interpreters/commands/change-booking";

export const changeBookingAction = formAction(changeBooking, {
  bound: ["bookingId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/tolk`,
  flash: "interpreters.flash.bookingChanged",
});

"use server";
import { formAction } from "@/app/_server/action";
import { bookInterpreter } from "@/lib/interpreters/commands/book-interpreter";
import { meetingInput } from "@/lib/interpreters/input";
import { wayBack } from "@/lib/interpreters/rules/meeting";

export const bookInterpreterAction = formAction(bookInterpreter, {
  bound: ["caseId"],
  redirectTo: ({ caseId, bookingId }, input) =>
    wayBack(caseId, meetingInput.parse(input), bookingId),
  flash: "interpreters.flash.booked",
});

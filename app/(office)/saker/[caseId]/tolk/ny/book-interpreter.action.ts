"use server";
import { formAction } from "@/app/_server/action";
import { bookInterpreter } from "@/lib/interpreters/commands/book-interpreter";
import { wayBack } from "@/lib/interpreters/rules/meeting";

export const bookInterpreterAction = formAction(bookInterpreter, {
  bound: ["caseId"],
  redirectTo: ({ caseId, bookingId, ...meeting }) => wayBack(caseId, meeting, bookingId),
  flash: "interpreters.flash.booked",
});

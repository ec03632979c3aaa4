"use server";
import { formAction } from "@/app/_server/action";
import { bookInterpreter } from "@/lib/interpreters/commands/book-interpreter";

export const bookInterpreterAction = formAction(bookInterpreter, {
  bound: ["caseId"],
  redirectTo: ({ caseId }) => `/saker/${caseId}/tolk`,
  flash: "interpreters.flash.booked",
});

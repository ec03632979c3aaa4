"use server";
import { formAction } from "@/app/_server/action";
import { assignCases } from "@/lib/cases/commands/assign-cases";

export const assignCasesAction = formAction(assignCases, {
  redirectTo: (_value, input) => (input.query ? `/saker?${input.query}` : "/saker"),
  flash: ({ assigned, closed, unchanged }) => ({
    key: "cases.flash.assigned",
    params: { assigned, closed, unchanged },
  }),
});

"use server";
import { formAction } from "@/app/_server/action";
import { removeElement } from "@/lib/programme/commands/remove-element";

export const removeElementAction = formAction(removeElement, {
  redirectTo: ({ caseId, participationId }) => `/saker/${caseId}/program/${participationId}/plan`,
  flash: "programme.flash.elementRemoved",
});

"use server";
import { formAction } from "@/app/_server/action";
import { changeBasis } from "@/lib/programme/commands/change-basis";

export const changeBasisAction = formAction(changeBasis, {
  bound: ["caseId", "personId"],
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/rettigheter/${personId}`,
  flash: "law.flash.basisSaved",
});

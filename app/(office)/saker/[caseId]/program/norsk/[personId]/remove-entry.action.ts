"use server";
import { formAction } from "@/app/_server/action";
import { removeEntry } from "@/lib/norwegian/commands/remove-entry";

export const removeEntryAction = formAction(removeEntry, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}`,
  flash: "norwegian.flash.removed",
});

"use server";
import { formAction } from "@/app/_server/action";
import { recordSearch } from "@/lib/guidance/commands/record-search";

export const recordSearchAction = formAction(recordSearch, {
  redirectTo: ({ caseId }) => `/saker/${caseId}/veiledning/plan`,
  flash: "guidance.flash.searchRecorded",
});

"use server";
import { formAction } from "@/app/_server/action";
import { reportDefect } from "@/lib/dwellings/commands/report-defect";

export const reportDefectAction = formAction(reportDefect, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.defect",
});

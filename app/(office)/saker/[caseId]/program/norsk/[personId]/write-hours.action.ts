"use server";
import { formAction } from "@/app/_server/action";
import { writeHours } from "@/lib/norwegian/commands/write-hours";

export const writeHoursAction = formAction(writeHours, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/norsk/${personId}#timer`,
  flash: "norwegian.flash.hours",
});

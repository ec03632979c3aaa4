"use server";
import { formAction } from "@/app/_server/action";
import { saveSetOff } from "@/lib/benefit/commands/save-set-off";

export const saveSetOffAction = formAction(saveSetOff, {
  redirectTo: ({ caseId, personId }) => `/saker/${caseId}/program/stonad/${personId}`,
  flash: "benefit.flash.saved",
});

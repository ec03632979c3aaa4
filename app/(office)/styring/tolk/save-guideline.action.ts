"use server";
import { formAction } from "@/app/_server/action";
import { saveGuideline } from "@/lib/interpreters/commands/save-guideline";

export const saveGuidelineAction = formAction(saveGuideline, {
  redirectTo: "/styring/tolk#retningslinjer",
  flash: "interpreters.guideline.flash.saved",
});

"use server";
import { formAction } from "@/app/_server/action";
import { reviewEmergencyAccess } from "@/lib/cases/commands/review-emergency-access";

export const reviewEmergencyAccessAction = formAction(reviewEmergencyAccess, {
  redirectTo: "/saker/nodtilgang/gjennomgang",
  flash: "cases.flash.reviewed",
});

"use server";
import { formAction } from "@/app/_server/action";
import { checkPreparation } from "@/lib/mapping/commands/check-preparation";

export const checkPreparationAction = formAction(checkPreparation, {
  redirectTo: ({ language }) => `/admin/fraser?sprak=${language}`,
  flash: "phrases.flash.preparation",
});

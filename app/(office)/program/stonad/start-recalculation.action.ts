"use server";
import { formAction } from "@/app/_server/action";
import { startRecalculation } from "@/lib/benefit/commands/start-recalculation";

export const startRecalculationAction = formAction(startRecalculation, {
  redirectTo: () => "/program/stonad",
  flash: "benefit.flash.started",
});

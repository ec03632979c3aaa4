"use server";
import { formAction } from "@/app/_server/action";
import { finishRepair } from "@/lib/dwellings/commands/finish-repair";

export const finishRepairAction = formAction(finishRepair, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.repaired",
});

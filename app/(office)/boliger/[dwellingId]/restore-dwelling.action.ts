"use server";
import { formAction } from "@/app/_server/action";
import { restoreDwelling } from "@/lib/dwellings/commands/restore-dwelling";

export const restoreDwellingAction = formAction(restoreDwelling, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.restored",
});

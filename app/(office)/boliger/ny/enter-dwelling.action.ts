"use server";
import { formAction } from "@/app/_server/action";
import { enterDwelling } from "@/lib/dwellings/commands/enter-dwelling";

export const enterDwellingAction = formAction(enterDwelling, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.entered",
});

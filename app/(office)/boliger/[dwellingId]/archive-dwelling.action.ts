"use server";
import { formAction } from "@/app/_server/action";
import { archiveDwelling } from "@/lib/dwellings/commands/archive-dwelling";

export const archiveDwellingAction = formAction(archiveDwelling, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.archived",
});

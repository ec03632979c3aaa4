"use server";
import { formAction } from "@/app/_server/action";
import { blockDwelling } from "@/lib/dwellings/commands/block-dwelling";

export const blockDwellingAction = formAction(blockDwelling, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.blocked",
});

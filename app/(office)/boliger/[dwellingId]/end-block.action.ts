"use server";
import { formAction } from "@/app/_server/action";
import { endBlock } from "@/lib/dwellings/commands/end-block";

export const endBlockAction = formAction(endBlock, {
  redirectTo: ({ dwellingId }) => `/boliger/${dwellingId}`,
  flash: "dwellings.flash.blockEnded",
});

"use server";
import { formAction } from "@/app/_server/action";
import { setPlacementSettings } from "@/lib/placements/commands/set-placement-settings";

export const setPlacementSettingsAction = formAction(setPlacementSettings, {
  redirectTo: "/styring/arbeidsgivere",
  flash: "placements.flash.settingSaved",
});

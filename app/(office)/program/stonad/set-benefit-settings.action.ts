"use server";
import { formAction } from "@/app/_server/action";
import { setBenefitSettings } from "@/lib/benefit/commands/set-benefit-settings";

export const setBenefitSettingsAction = formAction(setBenefitSettings, {
  redirectTo: "/program/stonad",
  flash: "benefit.flash.settingsSaved",
});

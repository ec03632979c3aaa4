"use server";
import { formAction } from "@/app/_server/action";
import { setLetterSettings } from "@/lib/letters/commands/set-letter-settings";

export const setLetterSettingsAction = formAction(setLetterSettings, {
  redirectTo: "/admin/brev",
  flash: "letters.flash.settingsSaved",
});

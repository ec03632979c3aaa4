"use server";
import { formAction } from "@/app/_server/action";
import { setProgrammeSettings } from "@/lib/programme/commands/set-programme-settings";

export const setProgrammeSettingsAction = formAction(setProgrammeSettings, {
  redirectTo: "/admin/program",
  flash: "programme.flash.settingsSet",
});

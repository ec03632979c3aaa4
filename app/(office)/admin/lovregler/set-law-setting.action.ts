"use server";
import { formAction } from "@/app/_server/action";
import { setLawSetting } from "@/lib/law/commands/set-law-setting";

export const setLawSettingAction = formAction(setLawSetting, {
  redirectTo: "/admin/lovregler",
  flash: "law.flash.settingSaved",
});

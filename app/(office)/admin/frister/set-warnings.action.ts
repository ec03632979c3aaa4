"use server";
import { formAction } from "@/app/_server/action";
import { setWarnings } from "@/lib/deadlines/commands/set-warnings";

export const setWarningsAction = formAction(setWarnings, {
  redirectTo: "/admin/frister",
  flash: "deadlines.flash.warningsSaved",
});

"use server";
import { formAction } from "@/app/_server/action";
import { setSupportContact } from "@/lib/reporting/commands/set-support-contact";

export const setSupportContactAction = formAction(setSupportContact, {
  redirectTo: "/admin/rapportering",
  flash: "reporting.flash.saved",
});

"use server";
import { formAction } from "@/app/_server/action";
import { discardChange } from "@/lib/deadlines/commands/discard-change";

export const discardChangeAction = formAction(discardChange, {
  redirectTo: "/admin/frister",
  flash: "deadlines.flash.discarded",
});

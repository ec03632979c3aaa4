"use server";
import { formAction } from "@/app/_server/action";
import { approveBasis } from "@/lib/watch/commands/approve-basis";

export const approveBasisAction = formAction(approveBasis, {
  redirectTo: "/admin/oppmerksomhet",
  flash: "watch.flash.approved",
});

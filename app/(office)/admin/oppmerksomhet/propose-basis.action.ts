"use server";
import { formAction } from "@/app/_server/action";
import { proposeBasis } from "@/lib/watch/commands/propose-basis";

export const proposeBasisAction = formAction(proposeBasis, {
  redirectTo: "/admin/oppmerksomhet",
  flash: "watch.flash.proposed",
});

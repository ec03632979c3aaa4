"use server";
import { formAction } from "@/app/_server/action";
import { decideFlag } from "@/lib/watch/commands/decide-flag";

export const decideFlagAction = formAction(decideFlag, {
  bound: ["flagId"],
  redirectTo: "/oppmerksomhet",
  flash: "watch.flash.decided",
});

"use server";
import { formAction } from "@/app/_server/action";
import { setSignal } from "@/lib/watch/commands/set-signal";

export const setSignalAction = formAction(setSignal, {
  bound: ["signal"],
  redirectTo: "/admin/oppmerksomhet",
  flash: "watch.flash.signal",
});

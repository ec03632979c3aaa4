"use server";
import { formAction } from "@/app/_server/action";
import { endWatch } from "@/lib/watch/commands/end-watch";

export const endWatchAction = formAction(endWatch, {
  redirectTo: "/admin/oppmerksomhet",
  flash: "watch.flash.ended",
});

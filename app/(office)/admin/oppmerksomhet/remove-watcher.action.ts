"use server";
import { formAction } from "@/app/_server/action";
import { removeWatcher } from "@/lib/watch/commands/remove-watcher";

export const removeWatcherAction = formAction(removeWatcher, {
  redirectTo: "/admin/oppmerksomhet",
  flash: "watch.flash.removed",
});

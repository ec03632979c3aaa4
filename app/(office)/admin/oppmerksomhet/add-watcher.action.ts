"use server";
import { formAction } from "@/app/_server/action";
import { addWatcher } from "@/lib/watch/commands/add-watcher";

export const addWatcherAction = formAction(addWatcher, {
  redirectTo: "/admin/oppmerksomhet",
  flash: "watch.flash.added",
});

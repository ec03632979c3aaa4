"use server";
import { formAction } from "@/app/_server/action";
import { saveView } from "@/lib/cases/commands/save-view";

export const saveViewAction = formAction(saveView, {
  redirectTo: ({ query }) => (query ? `/saker?${query}` : "/saker"),
  flash: "cases.flash.viewSaved",
});

"use server";
import { formAction } from "@/app/_server/action";
import { saveOwnItem } from "@/lib/checklists/commands/save-own-item";

export const saveOwnItemAction = formAction(saveOwnItem, {
  redirectTo: ({ itemKey }) => `/admin/sjekklister/${itemKey}`,
  flash: "checklists.flash.itemSaved",
});

"use server";
import { formAction } from "@/app/_server/action";
import { removeOwnItem } from "@/lib/checklists/commands/remove-own-item";

export const removeOwnItemAction = formAction(removeOwnItem, {
  redirectTo: "/admin/sjekklister",
  flash: "checklists.flash.itemRemoved",
});

"use server";
import { formAction } from "@/app/_server/action";
import { switchItem } from "@/lib/checklists/commands/switch-item";

export const switchItemAction = formAction(switchItem, {
  flash: (_, { active }) => ({
    key: active === true ? "checklists.flash.switchedOn" : "checklists.flash.switchedOff",
  }),
});

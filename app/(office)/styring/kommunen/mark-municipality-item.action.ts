"use server";
import { formAction } from "@/app/_server/action";
import { markMunicipalityItem } from "@/lib/casework/commands/mark-municipality-item";

export const markMunicipalityItemAction = formAction(markMunicipalityItem, {
  flash: "checklists.flash.marked",
});

"use server";
import { formAction } from "@/app/_server/action";
import { reopenEntry } from "@/lib/casework/commands/reopen-entry";

export const reopenEntryAction = formAction(reopenEntry, { flash: "checklists.flash.reopened" });

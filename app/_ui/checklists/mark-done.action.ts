"use server";
import { formAction } from "@/app/_server/action";
import { markDone } from "@/lib/casework/commands/mark-done";

export const markDoneAction = formAction(markDone, { flash: "checklists.flash.done" });

"use server";
import { formAction } from "@/app/_server/action";
import { addToSession } from "@/lib/guidance/commands/add-to-session";

export const addToSessionAction = formAction(addToSession, {
  flash: "guidance.flash.added",
});

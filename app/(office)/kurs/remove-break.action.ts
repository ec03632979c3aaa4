"use server";
import { formAction } from "@/app/_server/action";
import { removeBreak } from "@/lib/courses/commands/remove-break";

export const removeBreakAction = formAction(removeBreak, {
  redirectTo: "/kurs",
  flash: "courses.flash.breakRemoved",
});

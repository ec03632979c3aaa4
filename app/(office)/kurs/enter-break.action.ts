"use server";
import { formAction } from "@/app/_server/action";
import { enterBreak } from "@/lib/courses/commands/enter-break";

export const enterBreakAction = formAction(enterBreak, {
  redirectTo: "/kurs",
  flash: "courses.flash.breakEntered",
});

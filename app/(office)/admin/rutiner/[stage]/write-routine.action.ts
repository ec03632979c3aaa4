"use server";
import { formAction } from "@/app/_server/action";
import { writeRoutine } from "@/lib/routines/commands/write-routine";

export const writeRoutineAction = formAction(writeRoutine, {
  redirectTo: "/admin/rutiner",
  flash: "routines.flash.saved",
});

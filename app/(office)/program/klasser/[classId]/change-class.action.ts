"use server";
import { formAction } from "@/app/_server/action";
import { changeClass } from "@/lib/attendance/commands/change-class";

export const changeClassAction = formAction(changeClass, {
  redirectTo: ({ classId }) => `/program/klasser/${classId}`,
  flash: "attendance.flash.classChanged",
});

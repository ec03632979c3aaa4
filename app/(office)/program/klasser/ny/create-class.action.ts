"use server";
import { formAction } from "@/app/_server/action";
import { createClass } from "@/lib/attendance/commands/create-class";

export const createClassAction = formAction(createClass, {
  redirectTo: ({ classId }) => `/program/klasser/${classId}`,
  flash: "attendance.flash.classCreated",
});

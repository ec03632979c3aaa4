"use server";
import { formAction } from "@/app/_server/action";
import { changeMember } from "@/lib/attendance/commands/change-member";

export const changeMemberAction = formAction(changeMember, {
  redirectTo: ({ classId }) => `/program/klasser/${classId}`,
  flash: "attendance.flash.memberChanged",
});

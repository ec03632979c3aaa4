"use server";
import { formAction } from "@/app/_server/action";
import { closeMonth } from "@/lib/attendance/commands/close-month";

export const closeMonthAction = formAction(closeMonth, {
  redirectTo: ({ month }, { classId }) =>
    typeof classId === "string"
      ? `/program/klasser/${classId}?maned=${month.slice(0, 7)}`
      : `/program/klasser?maned=${month.slice(0, 7)}`,
  flash: "attendance.flash.monthClosed",
});

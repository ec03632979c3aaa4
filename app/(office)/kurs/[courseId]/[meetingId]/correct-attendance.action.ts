"use server";
import { formAction } from "@/app/_server/action";
import { correctAttendance } from "@/lib/courses/commands/correct-attendance";

export const correctAttendanceAction = formAction(correctAttendance, {
  bound: ["meetingId"],
  redirectTo: ({ courseId, meetingId }) => `/kurs/${courseId}/${meetingId}`,
  flash: "courses.flash.corrected",
});

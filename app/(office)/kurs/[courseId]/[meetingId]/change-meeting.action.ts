"use server";
import { formAction } from "@/app/_server/action";
import { changeMeeting } from "@/lib/courses/commands/change-meeting";

export const changeMeetingAction = formAction(changeMeeting, {
  bound: ["meetingId"],
  redirectTo: ({ courseId, meetingId }) => `/kurs/${courseId}/${meetingId}`,
  flash: "courses.flash.meetingSaved",
});

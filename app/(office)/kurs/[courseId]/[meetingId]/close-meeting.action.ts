"use server";
import { formAction } from "@/app/_server/action";
import { closeMeeting } from "@/lib/courses/commands/close-meeting";

export const closeMeetingAction = formAction(closeMeeting, {
  bound: ["meetingId"],
  redirectTo: ({ courseId, meetingId }) => `/kurs/${courseId}/${meetingId}`,
  flash: ({ households }) => ({ key: "courses.flash.closed", params: { count: households } }),
});

"use server";
import { formAction } from "@/app/_server/action";
import { writeSessions } from "@/lib/courses/commands/write-sessions";

export const writeSessionsAction = formAction(writeSessions, {
  redirectTo: ({ courseId, meetingId }) => `/kurs/${courseId}/${meetingId}`,
  flash: ({ households }) => ({ key: "courses.flash.closed", params: { count: households } }),
});

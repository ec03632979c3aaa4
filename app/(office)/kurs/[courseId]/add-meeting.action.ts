"use server";
import { formAction } from "@/app/_server/action";
import { addMeeting } from "@/lib/courses/commands/add-meeting";

export const addMeetingAction = formAction(addMeeting, {
  bound: ["courseId"],
  redirectTo: ({ courseId }) => `/kurs/${courseId}`,
  flash: "courses.flash.meetingAdded",
});

"use server";
import { formAction } from "@/app/_server/action";
import { answerInvitation } from "@/lib/courses/commands/answer-invitation";

export const answerInvitationAction = formAction(answerInvitation, {
  redirectTo: ({ courseId }) => `/kurs/${courseId}`,
  flash: "courses.flash.answered",
});

"use server";
import { formAction } from "@/app/_server/action";
import { addParticipants } from "@/lib/attendance/commands/add-participants";

export const addParticipantsAction = formAction(addParticipants, {
  redirectTo: ({ classId }) => `/program/klasser/${classId}`,
  flash: "attendance.flash.participantsAdded",
});

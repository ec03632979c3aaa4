"use server";
import { formAction } from "@/app/_server/action";
import { invitePeople } from "@/lib/courses/commands/invite-people";

export const invitePeopleAction = formAction(invitePeople, {
  bound: ["courseId"],
  redirectTo: ({ courseId }) => `/kurs/${courseId}`,
  flash: ({ count }) => ({ key: "courses.flash.invited", params: { count } }),
});

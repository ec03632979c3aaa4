import { courseReaders, courseRoles } from "@/lib/courses/access";
import type { AccessEntry, AccessRule } from "./entry";

const reads: AccessRule = { roles: courseReaders };
const plans: AccessRule = { roles: courseRoles };
/** Beside the role: the case of the one invited, or the course that they are invited to. */
const ofPeople: AccessRule = { roles: courseRoles, relation: "case" };

const page = (id: string, rule = reads): AccessEntry => ({ kind: "page", id, rule });
const act = (id: string, rule = plans): AccessEntry => ({ kind: "action", id, rule });

export const coursesAccess: readonly AccessEntry[] = [
  page("/kurs"),
  page("/kurs/ny", plans),
  page("/kurs/[courseId]"),
  page("/kurs/[courseId]/inviter", plans),
  page("/kurs/[courseId]/[meetingId]"),
  act("courses.create-course"),
  act("courses.change-course"),
  act("courses.add-meeting"),
  act("courses.change-meeting"),
  act("courses.enter-break"),
  act("courses.remove-break"),
  act("courses.close-meeting"),
  act("courses.write-sessions"),
  act("courses.invite-people", ofPeople),
  act("courses.answer-invitation", ofPeople),
  act("courses.correct-attendance", ofPeople),
];

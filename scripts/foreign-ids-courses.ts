import { attendanceSamples } from "./foreign-ids-attendance";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const version = 1;
const content = ({ colleagueId }: Subject) => ({
  title: "Bo trygt",
  places: 12,
  responsibleId: colleagueId,
});
const times = { heldOn: "2026-11-20", startsAtTime: "09:00", endsAtTime: "11:00" };

/** Inputs for the commands on courses and on attendance, as `samples` has them for the others. */
export const courseSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  ...attendanceSamples,
  "courses.create-course": content,
  "courses.change-course": (subject) => ({
    courseId: subject.courseId,
    version,
    ...content(subject),
  }),
  "courses.add-meeting": ({ courseId }) => ({ courseId, ...times }),
  "courses.change-meeting": ({ meetingId }) => ({ meetingId, version, ...times }),
  "courses.remove-break": ({ breakId }) => ({ breakId }),
  "courses.invite-people": ({ courseId, otherPersonId }) => ({
    courseId,
    personIds: [otherPersonId],
    invitedOn: "2026-11-10",
  }),
  "courses.answer-invitation": ({ invitationId }) => ({ invitationId, version: 2, answer: "no" }),
  "courses.close-meeting": ({ meetingId, invitationId }) => ({
    meetingId,
    version,
    present: [invitationId],
  }),
  "courses.write-sessions": ({ closedMeetingId }) => ({ meetingId: closedMeetingId }),
  "courses.correct-attendance": ({ closedMeetingId, closedInvitationId }) => ({
    meetingId: closedMeetingId,
    invitationId: closedInvitationId,
    attended: "no",
    reason: "Feil person",
  }),
};

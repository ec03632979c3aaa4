import { sessionOf } from "@/lib/courses/rules/meeting";
import { addDays } from "@/lib/platform/dates";
import { nextWorkday, workday } from "./calendar";
import type { Maker } from "./home";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";
import { COURSES, HELP, VOLUNTEERS } from "./texts/course-texts";

type CourseRows = Pick<
  DemoRows,
  | "courses"
  | "courseMeetings"
  | "courseInterpreters"
  | "courseInvitations"
  | "courseAttendance"
  | "courseSessions"
  | "volunteers"
  | "volunteerOffers"
>;
type Told = Pick<DemoRows, "sessions" | "attendance" | "topics">;
type Session = Told["sessions"][number] & { id: string; heldOn: string };

/** How long ago the two days of the course that was held are. */
const HELD_AGO = [40, 33];
const HELD = 6;
/** Which of those invited could not come on the second day. */
const AWAY = 4;
const INTERPRETER = {
  name: null,
  category: "C",
  mode: "in_person",
  deviationReason: null,
} as const;
const COMING = 5;

const languageOf = ({ interpreterUse, interpreterLanguage }: Session) =>
  interpreterUse === "used" ? (interpreterLanguage ?? null) : null;

/**
 * One course that was held, which is added to the sessions of the households that were there; one
 * to come, and volunteers.
 */
export function addCourses(
  { sessions, attendance, topics }: Told,
  { today, newId, staff }: Maker & { staff: Staff },
): CourseRows {
  const rows: CourseRows = {
    courses: [],
    courseMeetings: [],
    courseInterpreters: [],
    courseInvitations: [],
    courseAttendance: [],
    courseSessions: [],
    volunteers: VOLUNTEERS.map(({ languages, helpWith, daysAgo, ...one }) => ({
      ...one,
      id: newId(),
      languages: [...languages],
      helpWith: [...helpWith],
      signedUpOn: addDays(today, -daysAgo),
    })),
    volunteerOffers: [],
  };
  const told = sessions
    .filter(
      (one): one is Session =>
        one.status === "finished" && Boolean(one.heldOn) && (one.heldOn ?? "") < today,
    )
    .toSorted((a, b) => b.heldOn.localeCompare(a.heldOn) || a.id.localeCompare(b.id));
  const personOf = ({ id }: Session) =>
    attendance.find((one) => one.sessionId === id && one.attended)?.personId;
  const once = (found: readonly Session[]) =>
    [...new Map(found.map((one) => [one.caseId, one])).values()].filter(personOf);
  const days = HELD_AGO.map((ago) => workday(addDays(today, -ago)));
  const [first = today, last = today] = days;
  const begun = new Set(told.filter(({ heldOn }) => heldOn < first).map(({ caseId }) => caseId));
  const group = once(told.toReversed())
    .filter(({ caseId, heldOn }) => begun.has(caseId) && heldOn > last)
    .filter(({ interpreterUse }) => interpreterUse !== "needed_not_used")
    .slice(0, HELD);
  const by = staff.people.find(({ id }) => id === told[0]?.adviserId) ?? staff.manager;
  const [held, coming] = COURSES;

  const invite = (courseId: string, session: Session, day: string, answer: string | null) => {
    const id = newId();
    rows.courseInvitations.push({
      id,
      courseId,
      caseId: session.caseId,
      personId: personOf(session) ?? "",
      language: languageOf(session),
      invitedOn: day,
      answer,
      answeredOn: answer && day,
      hasPlace: answer === "yes",
      invitedBy: by.id,
      invitedByName: by.name,
      createdAt: `${day}T09:00:00.000Z`,
    });
    return id;
  };
  const plan = (text: (typeof COURSES)[number], of: readonly Session[], day: string) => {
    const id = newId();
    rows.courses.push({
      ...text,
      id,
      topics: [...text.topics],
      languages: [...new Set(of.flatMap((one) => one.interpreterLanguage ?? []))].slice(0, 4),
      responsibleId: by.id,
      responsibleName: by.name,
      createdAt: `${day}T08:00:00.000Z`,
    });
    return id;
  };

  if (held && group.length > 0) {
    const invitedOn = addDays(first, -14);
    const courseId = plan(held, group, invitedOn);
    const invited = group.map((session) => ({
      session,
      invitationId: invite(courseId, session, invitedOn, "yes"),
    }));
    days.forEach((heldOn, at) => {
      const meetingId = newId();
      const closedAt = `${heldOn}T14:30:00.000Z`;
      const there = invited.filter((_, index) => at === 0 || index !== AWAY);
      const languages = new Set(there.flatMap(({ session }) => languageOf(session) ?? []));
      const interpreters = [...languages].map((language) => ({ language, ...INTERPRETER }));
      const meeting = {
        heldOn,
        startsAtTime: "09:30",
        endsAtTime: "12:00",
        place: held.place,
        topics: [...held.topics],
      };
      rows.courseMeetings.push({
        ...meeting,
        id: meetingId,
        courseId,
        closedAt,
        closedBy: by.id,
        closedByName: by.name,
        version: 2,
      });
      rows.courseInterpreters.push(...interpreters.map((one) => ({ meetingId, ...one })));
      for (const one of invited) {
        const { session, invitationId } = one;
        const attended = there.includes(one);
        rows.courseAttendance.push({
          id: newId(),
          meetingId,
          invitationId,
          attended,
          recordedBy: by.id,
          recordedByName: by.name,
          recordedAt: closedAt,
        });
        if (!attended) continue;
        const personId = personOf(session) ?? "";
        const present = [{ personId, language: languageOf(session) }];
        const told = sessionOf({ ...meeting, interpreters }, held.title, present);
        const { attended: _, topics: covered, ...content } = told;
        const id = newId();
        sessions.push({
          ...content,
          id,
          caseId: session.caseId,
          adviserId: by.id,
          adviserName: by.name,
          status: "finished",
          finishedAt: closedAt,
          finishedBy: by.id,
          savedAt: closedAt,
          createdAt: closedAt,
        });
        attendance.push({ sessionId: id, personId, attended: true });
        for (const topic of covered) topics.push({ sessionId: id, topic });
        rows.courseSessions.push({ meetingId, caseId: session.caseId, sessionId: id });
      }
    });
  }
  const others = once(told.filter(({ channel }) => channel !== "group")).slice(0, COMING);
  if (coming && others.length > 0) {
    const invitedOn = addDays(today, -5);
    const courseId = plan(coming, others, invitedOn);
    others.forEach((session, index) => {
      invite(courseId, session, invitedOn, ["yes", "yes", "maybe", "no", null][index] ?? null);
    });
    for (const days of [18, 25]) {
      rows.courseMeetings.push({
        id: newId(),
        courseId,
        heldOn: nextWorkday(addDays(today, days)),
        startsAtTime: "10:00",
        endsAtTime: "12:30",
        place: coming.place,
        topics: [...coming.topics],
        version: 1,
      });
    }
  }
  const [agreed, later] = others;
  const offer = { offeredOn: addDays(today, -20), offeredBy: by.id, offeredByName: by.name };
  if (agreed) {
    rows.volunteerOffers.push({
      ...offer,
      ...HELP,
      id: newId(),
      caseId: agreed.caseId,
      answer: "yes",
      answeredOn: addDays(today, -18),
      volunteerId: rows.volunteers[0]?.id ?? null,
      consentOn: addDays(today, -15),
      consentBy: personOf(agreed) ?? null,
      shared: [...HELP.shared],
      startsOn: addDays(today, -12),
      followUpOn: nextWorkday(addDays(today, 9)),
    });
  }
  if (later) {
    rows.volunteerOffers.push({
      ...offer,
      id: newId(),
      caseId: later.caseId,
      answer: "later",
      shared: [],
      answeredOn: addDays(today, -19),
    });
  }
  return rows;
}

import { addDays } from "@/lib/platform/dates";
import { nextWorkday } from "./calendar";
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

/** How far back the course that was held goes, in days. */
const DAYS_BACK = 120;
const HELD = 6;
const COMING = 5;

/** One course that was held, as the sessions of the households tell, one to come, and volunteers. */
export function coursesOf(
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
  const from = addDays(today, -DAYS_BACK);
  const group = once(
    told.filter(({ channel, heldOn }) => channel === "group" && heldOn >= from),
  ).slice(0, HELD);
  const by = staff.people.find(({ id }) => id === told[0]?.adviserId) ?? staff.manager;
  const [held, coming] = COURSES;

  const invite = (courseId: string, session: Session, day: string, answer: string | null) => {
    const id = newId();
    const language = session.interpreterUse === "used" ? session.interpreterLanguage : null;
    rows.courseInvitations.push({
      id,
      courseId,
      caseId: session.caseId,
      personId: personOf(session) ?? "",
      language: language ?? null,
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
    const days = [...new Set(group.map(({ heldOn }) => heldOn))].toSorted();
    const invitedOn = addDays(days[0] ?? today, -14);
    const courseId = plan(held, group, invitedOn);
    const invited = group.map((session) => ({
      session,
      invitationId: invite(courseId, session, invitedOn, "yes"),
    }));
    for (const heldOn of days) {
      const meetingId = newId();
      const closedAt = `${heldOn}T14:30:00.000Z`;
      const there = invited.filter(({ session }) => session.heldOn === heldOn);
      const ids = new Set(there.map(({ session }) => session.id));
      rows.courseMeetings.push({
        id: meetingId,
        courseId,
        heldOn,
        startsAtTime: "09:30",
        endsAtTime: "12:00",
        place: held.place,
        topics: [
          ...new Set(topics.filter((one) => ids.has(one.sessionId)).map((one) => one.topic)),
        ],
        closedAt,
        closedBy: by.id,
        closedByName: by.name,
        version: 2,
      });
      for (const { session, invitationId } of invited) {
        rows.courseAttendance.push({
          id: newId(),
          meetingId,
          invitationId,
          attended: ids.has(session.id),
          recordedBy: by.id,
          recordedByName: by.name,
          recordedAt: closedAt,
        });
        if (ids.has(session.id)) {
          rows.courseSessions.push({ meetingId, caseId: session.caseId, sessionId: session.id });
        }
      }
    }
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

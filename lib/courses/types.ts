import type { PlainDate } from "@/lib/platform/dates";
import type { MeetingInterpreter } from "./rules/meeting";
import type { CourseAnswer } from "./rules/places";

export type SchoolBreak = { id: string; name: string; fromOn: PlainDate; toOn: PlainDate };

/** A course in a list. */
export type CourseRow = {
  id: string;
  title: string;
  place: string | null;
  places: number;
  taken: number;
  waiting: number;
  languages: string[];
  responsibleName: string;
  isCancelled: boolean;
  meetings: number;
  firstOn: PlainDate | null;
  lastOn: PlainDate | null;
  sortedOn: PlainDate;
};

/** A course as it is changed; the titles are those written, and `title` the one to show. */
export type Course = {
  id: string;
  title: string;
  titles: { title: string; titleNn: string | null; titleEn: string | null };
  topics: string[];
  place: string | null;
  places: number;
  languages: string[];
  responsibleId: string;
  responsibleName: string;
  note: string | null;
  isCancelled: boolean;
  version: number;
};

export type Meeting = {
  id: string;
  courseId: string;
  heldOn: PlainDate;
  startsAtTime: string;
  endsAtTime: string;
  place: string | null;
  topics: string[];
  interpreters: MeetingInterpreter[];
  closedAt: string | null;
  closedByName: string | null;
  version: number;
};

/** Someone invited, as far as the reader may know of them. */
export type Participant = {
  invitationId: string;
  personId: string;
  name: string;
  language: string | null;
  invitedOn: PlainDate;
  answer: CourseAnswer | null;
  answeredOn: PlainDate | null;
  hasPlace: boolean;
  waitsSince: string | null;
  version: number;
  /** The case, for those who may open it. */
  caseId: string | null;
  caseNumber: string | null;
};

/** Those invited: the ones the reader may know of by name, and how many more there are. */
export type Participants = {
  shown: Participant[];
  hidden: { withPlace: number; waiting: number; others: number };
};

/** How someone's attendance at a meeting stands, and who said so last. */
export type Attendance = {
  invitationId: string;
  attended: boolean;
  reason: string | null;
  recordedByName: string;
  recordedAt: string;
};

/** A household to invite from: its members who are grown up, and what the course would give them. */
export type Invitable = {
  caseId: string;
  number: string;
  householdName: string;
  missingTopics: number;
  people: { personId: string; name: string; language: string | null; isInvited: boolean }[];
};

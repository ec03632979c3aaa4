import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import guidanceTopics from "../reference/guidance-topics.json";
import { nextWorkday, officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import { lastDay } from "./course";
import { type Home, type Maker, presentIn, type Resident } from "./home";
import { backgroundOf } from "./origins";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import {
  ADDITIONS,
  AGREEMENTS,
  DRAFT_NOTES,
  GENERAL_NOTES,
  MINOR_REASONS,
  NEXT_SESSION_NOTES,
  NO_INTERPRETER_REASONS,
  NO_SHOW_REASONS,
  TOPIC_NOTES,
  UNQUALIFIED_REASONS,
} from "./texts/session-texts";

type GuidanceRows = Pick<
  DemoRows,
  "sessions" | "attendance" | "topics" | "agreements" | "additions"
>;
type Session = DemoRows["sessions"][number];

export const emptyGuidanceRows = (): GuidanceRows => ({
  sessions: [],
  attendance: [],
  topics: [],
  agreements: [],
  additions: [],
});

/** The curriculum in the order in which a household meets it: the dangerous first. */
const FIRST = ["fire_safety", "electricity_and_heating", "waste", "house_rules", "cleaning"];
const CURRICULUM = [
  ...FIRST,
  ...guidanceTopics.map(({ code }) => code).filter((code) => !FIRST.includes(code)),
];

/** Days from the start of guidance to each session: close at first, then farther apart. */
function sessionDays(random: Random, until: number): number[] {
  const days: number[] = [];
  let day = random.int(1, 4);
  const gaps = [random.int(5, 9), random.int(9, 14), random.int(14, 24), random.int(21, 35)];
  while (day < until && days.length < 16) {
    days.push(day);
    day += gaps.shift() ?? random.int(28, 75);
  }
  return days;
}

export type GuidanceMaker = Maker & {
  municipalityId: string;
  /** Answers about interpreters, by person. */
  interpreterNeeded: ReadonlyMap<string, boolean>;
  firstLanguage: ReadonlyMap<string, string>;
};

/** Adds the sessions of a household: finished ones, and now and then a draft. */
export function addGuidance(
  rows: GuidanceRows,
  home: Home,
  crew: Crew,
  maker: GuidanceMaker,
): void {
  const adviser = crew.housing_adviser;
  const { course } = home;
  const begins = course.acts.find(({ act }) => act === "start_guidance")?.day;
  if (!adviser || begins === undefined) return;
  const random = seeded(`${maker.municipalityId}/${home.key}/guidance`);
  const { today, newId } = maker;
  const yesterday = workday(addDays(today, -1));
  const ends = Math.min(course.guidanceEnds, lastDay(course));
  const days = sessionDays(random, ends - begins).map((day) => home.on(begins + day));
  const held = [...new Set(days)].filter((date) => date <= yesterday);
  const running = course.closed === null && ends < course.guidanceEnds;
  const left = [...CURRICULUM];
  const adult = (one: Resident) => addMonths(one.birthDate, 216) <= today;
  if (!presentIn(home).some(({ part }) => part === "child")) {
    left.splice(left.indexOf("child_safety"), 1);
  }
  held.forEach((heldOn, at) => {
    const isLast = at === held.length - 1;
    const nextOn = isLast ? (running ? nextSession(today, random) : null) : (held[at + 1] ?? null);
    const topics = left.splice(0, random.int(1, at < 3 ? 3 : 2));
    if (topics.length === 0 || random.chance(0.12)) topics.push(random.pick(CURRICULUM));
    const session: Session = {
      ...meeting(home, heldOn, random),
      ...interpreting(home, maker, random),
      id: newId(),
      caseId: home.caseId,
      adviserId: adviser.id,
      adviserName: adviser.name,
      status: "finished",
      notes: notesOn(topics, random),
      nextSessionOn: nextOn && random.chance(isLast ? 0.8 : 0.9) ? nextOn : null,
      finishedAt: `${heldOn}T14:${random.int(10, 59)}:00.000Z`,
      finishedBy: adviser.id,
    };
    if (session.nextSessionOn) session.nextSessionNote = random.pick(NEXT_SESSION_NOTES);
    session.savedAt = session.finishedAt as string;
    session.createdAt = `${heldOn}T13:00:00.000Z`;
    addSession(rows, session, [...new Set(topics)], home, adult, random);
    addAgreements(rows, session, adviser.id, { today, running }, random, newId);
    if (random.chance(0.06) && heldOn < addDays(today, -6)) {
      rows.additions.push({
        id: newId(),
        sessionId: session.id,
        text: random.pick(ADDITIONS),
        authorId: adviser.id,
        authorName: adviser.name,
        writtenAt: officeHour(nextWorkday(heldOn), random),
      });
    }
  });
  if (!running || !random.chance(0.2)) return;
  const heldOn = workday(addDays(today, -random.int(1, 6)));
  const savedAt = `${heldOn}T15:0${random.int(0, 9)}:00.000Z`;
  const draft: Session = {
    ...(random.chance(0.8) ? meeting(home, heldOn, random) : {}),
    id: newId(),
    caseId: home.caseId,
    adviserId: adviser.id,
    adviserName: adviser.name,
    status: "draft",
    notes: random.pick(DRAFT_NOTES) || null,
    savedAt,
    createdAt: savedAt,
  };
  addSession(rows, draft, left.slice(0, random.int(0, 2)), home, adult, random);
}

/** When a household is seen next: some days ago and forgotten, today, or in the weeks to come. */
function nextSession(today: PlainDate, random: Random): PlainDate {
  return random.weighted([
    [today, 9],
    [workday(addDays(today, -random.int(2, 9))), 6],
    [nextWorkday(addDays(today, random.int(0, 6))), 30],
    [nextWorkday(addDays(today, random.int(7, 40))), 55],
  ]);
}

function meeting(home: Home, heldOn: PlainDate, random: Random): Partial<Session> {
  const channel = random.weighted([
    ["home_visit", 62],
    ["office", 18],
    ["phone", 8],
    ["video", 4],
    ["group", 8],
  ]);
  const places: Record<string, string | null> = {
    home_visit: home.plan.type === "unaccompanied_minor" ? "Hjemme i bofellesskapet" : "Hjemme",
    office: "Flyktningtjenesten, møterom 2",
    group: "Frivilligsentralen",
    phone: null,
    video: null,
  };
  return {
    heldOn,
    startsAtTime: `${String(random.int(8, 15)).padStart(2, "0")}:${random.pick(["00", "15", "30", "45"])}`,
    minutes: channel === "phone" ? random.int(2, 6) * 5 : random.int(6, 20) * 5,
    channel,
    place: places[channel] ?? null,
  };
}

/** How one understood each other: the interpreter's qualification, and why when there was none. */
function interpreting(home: Home, maker: GuidanceMaker, random: Random): Partial<Session> {
  const needs = presentIn(home).find(({ id }) => maker.interpreterNeeded.get(id));
  if (!needs) return { interpreterUse: "not_needed" };
  const minor = home.residents.some(
    (one) => one.part === "child" && !one.bornHere && addMonths(one.birthDate, 120) < maker.today,
  );
  if (random.chance(0.05)) {
    const byChild = minor && random.chance(0.35);
    return {
      interpreterUse: "needed_not_used",
      interpreterDeviationReason: random.pick(NO_INTERPRETER_REASONS),
      interpretedByMinor: byChild,
      minorInterpreterReason: byChild ? random.pick(MINOR_REASONS) : null,
    };
  }
  const category = backgroundOf(home.plan.origin).scarce
    ? random.weighted([
        ["C", 6],
        ["D", 18],
        ["E", 36],
        ["none", 40],
      ])
    : random.weighted([
        ["A", 6],
        ["B", 14],
        ["C", 20],
        ["D", 30],
        ["E", 22],
        ["none", 8],
      ]);
  const noShow = random.chance(0.025);
  return {
    interpreterUse: "used",
    interpreterLanguage: maker.firstLanguage.get(needs.id) ?? home.plan.origin.languages[0] ?? null,
    interpreterCategory: category,
    interpreterMode: random.weighted([
      ["in_person", 34],
      ["phone", 46],
      ["video", 20],
    ]),
    interpreterNoShow: noShow,
    interpreterDeviationReason: noShow
      ? random.pick(NO_SHOW_REASONS)
      : category === "none"
        ? random.pick(UNQUALIFIED_REASONS)
        : null,
  };
}

function notesOn(topics: readonly string[], random: Random): string {
  const sentences = topics.flatMap((topic) => {
    const known = TOPIC_NOTES[topic];
    return known ? [random.pick(known)] : [];
  });
  if (random.chance(0.45)) sentences.push(random.pick(GENERAL_NOTES));
  return sentences.join(" ");
}

function addSession(
  rows: GuidanceRows,
  session: Session,
  topics: readonly string[],
  home: Home,
  adult: (one: Resident) => boolean,
  random: Random,
): void {
  rows.sessions.push(session);
  for (const topic of topics) rows.topics.push({ sessionId: session.id, topic });
  const heldOn = session.heldOn;
  if (!heldOn) return;
  const there = home.stays.filter(
    ({ fromOn, toOn }) => fromOn <= heldOn && (toOn === null || toOn > heldOn),
  );
  const members = home.residents.filter(({ id }) => there.some((stay) => stay.personId === id));
  const grown = members.filter(adult);
  const came = grown.filter(() => random.chance(0.78));
  const present = new Set((came.length > 0 ? came : grown.slice(0, 1)).map(({ id }) => id));
  if (present.size === 0 && members[0]) present.add(members[0].id);
  for (const one of members) {
    const attended = present.has(one.id) || (!adult(one) && random.chance(0.15));
    if (attended) rows.attendance.push({ sessionId: session.id, personId: one.id, attended });
  }
}

function addAgreements(
  rows: GuidanceRows,
  session: Session,
  adviserId: string,
  { today, running }: { today: PlainDate; running: boolean },
  random: Random,
  newId: () => string,
): void {
  const { heldOn } = session;
  if (!heldOn) return;
  const count = random.weighted([
    [0, 42],
    [1, 36],
    [2, 17],
    [3, 5],
  ]);
  random
    .shuffled(AGREEMENTS)
    .slice(0, count)
    .forEach(({ text, responsible, days }, position) => {
      const dueOn = random.chance(0.85) ? nextWorkday(addDays(heldOn, days)) : null;
      const doneBy = workday(addDays(heldOn, random.int(3, days + 8)));
      const old = heldOn < addDays(today, -75);
      const done = doneBy <= today && random.chance(old || !running ? 0.97 : 0.7);
      rows.agreements.push({
        id: newId(),
        sessionId: session.id,
        position,
        text,
        responsible,
        dueOn,
        doneOn: done ? (doneBy < heldOn ? heldOn : doneBy) : null,
        doneBy: done ? adviserId : null,
      });
    });
}

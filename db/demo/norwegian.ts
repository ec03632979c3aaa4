import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Maker } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Staff } from "./staff";

type NorwegianRows = Pick<
  DemoRows,
  "norwegianAssessments" | "norwegianTests" | "norwegianLeaves" | "languagePractices"
>;

const LEVELS = ["UNDER_A1", "A1", "A2", "B1", "B2"] as const;
const HIGHER = /vocational|higher|^upper_secondary/;

/** Where people practise, and how many times a month. */
const PLACES = [
  ["Språkkafé på biblioteket", 4],
  ["Fotballaget på onsdager", 4],
  ["Kjøkkenhagen ved kirken", 2],
  ["Språkvenn fra Røde Kors", 3],
  ["Strikkekveld på bygdehuset", 2],
] as const;

const TEACHING = [
  "Liten gruppe, med alfabetisering på morsmålet",
  "Klasse, fire dager i uka",
  "Klasse og språkpraksis i butikk",
  "Samtalegruppe og egenstudium",
] as const;

/**
 * How those who are in a programme, or have been, get on with Norwegian: measured at the start and
 * about every third month, with tests, the one place for practice, and now and then a leave.
 */
export function norwegianOf(
  { programmes, people }: Pick<DemoRows, "programmes" | "people">,
  { today, newId, staff, seed }: Maker & { staff: Staff; seed: string },
): NorwegianRows {
  const rows: NorwegianRows = {
    norwegianAssessments: [],
    norwegianTests: [],
    norwegianLeaves: [],
    languagePractices: [],
  };
  const random = seeded(`${seed}/norwegian`);
  const schooling = new Map(people.map(({ id, educationLevel }) => [id, educationLevel ?? ""]));
  const by = staff.people.find(({ roles }) => roles.includes("programme_adviser")) ?? staff.manager;
  const latest = new Map(
    programmes
      .filter(({ startedOn }) => startedOn && startedOn <= today)
      .toSorted((one, other) => ((one.startedOn ?? "") < (other.startedOn ?? "") ? -1 : 1))
      .map((programme) => [programme.personId, programme]),
  );
  for (const { caseId, personId, startedOn, endedOn } of latest.values()) {
    if (!startedOn) continue;
    const of = { caseId, personId, recordedBy: by.id, recordedByName: by.name };
    const until = endedOn && endedOn < today ? endedOn : today;
    const fast = HIGHER.test(schooling.get(personId) ?? "");
    const course = courseOf(random, { startedOn, until, fast, ended: until !== today });
    for (const [at, { on, rank, oral }] of course.entries()) {
      rows.norwegianAssessments.push({
        ...of,
        id: newId(),
        assessedOn: on,
        occasion:
          at === 0 ? "start" : until !== today && at === course.length - 1 ? "end" : "progress",
        method: at === 0 ? "placement" : random.pick(["teacher", "teacher", "conversation"]),
        ...{ reading: LEVELS[rank], listening: LEVELS[oral], writing: LEVELS[rank] },
        oral: LEVELS[oral],
        assessor: at === 0 ? "Voksenopplæringen" : "Ingrid Lunde, lærer",
        ...(at > 0 && { teachingMethod: random.pick(TEACHING) }),
        createdAt: `${on}T11:20:00.000Z`,
      });
    }
    rows.norwegianTests.push(
      ...testsOf(random, { startedOn, until, today, last: course.at(-1) }).map((test) => ({
        ...of,
        id: newId(),
        ...test,
      })),
    );
    if (random.chance(0.06) && addMonths(startedOn, 5) < until) {
      const fromOn = addMonths(startedOn, 3);
      rows.norwegianLeaves.push({
        ...of,
        ...{ id: newId(), ground: "illness", fromOn, toOn: addDays(fromOn, 20) },
        ...{ decidedOn: fromOn, documentSeenOn: fromOn },
      });
    }
    if (random.chance(0.8)) {
      const [place, timesPerMonth] = random.pick(PLACES);
      rows.languagePractices.push({
        ...{ personId, place, timesPerMonth, agreedOn: addDays(startedOn, 21) },
        ...{ changedBy: by.id, changedByName: by.name, changedAt: `${startedOn}T12:00:00.000Z` },
      });
    }
  }
  return rows;
}

type Point = { on: PlainDate; rank: number; oral: number };

/** Levels from the start until the last measure, which for a few is some months ago. */
function courseOf(
  random: Random,
  {
    startedOn,
    until,
    fast,
    ended,
  }: { startedOn: PlainDate; until: PlainDate; fast: boolean; ended: boolean },
): Point[] {
  const stands = random.chance(0.12);
  const forgotten = !ended && random.chance(0.12);
  let rank = fast ? random.int(0, 1) : 0;
  let oral = Math.min(1, rank + random.int(0, 1));
  const points: Point[] = [{ on: addDays(startedOn, 4), rank, oral }];
  for (let month = 3; ; month += 3) {
    const on = addDays(addMonths(startedOn, month), random.int(-12, 6));
    if (on > until || (forgotten && addMonths(on, 4) > until)) break;
    if (!(stands && month > 3)) {
      if (random.chance(fast ? 0.6 : 0.34)) rank = Math.min(fast ? 4 : 3, rank + 1);
      if (random.chance(fast ? 0.65 : 0.42)) oral = Math.min(4, Math.max(rank, oral + 1));
    }
    points.push({ on, rank, oral });
  }
  const last = points.at(-1);
  if (ended && last && points.length > 1) points[points.length - 1] = { ...last, on: until };
  return points[0] && points[0].on <= until ? points : [];
}

/** Civics within the year, a test of Norwegian late in the course, and for some one to come. */
function testsOf(
  random: Random,
  given: { startedOn: PlainDate; until: PlainDate; today: PlainDate; last: Point | undefined },
) {
  const { startedOn, until, today, last } = given;
  const found: Omit<
    NorwegianRows["norwegianTests"][number],
    "id" | "caseId" | "personId" | "recordedBy" | "recordedByName"
  >[] = [];
  const planned = addDays(addMonths(startedOn, 9), random.int(0, 40));
  // Whoever leaves before that takes the test on the way out.
  const civics = until < today && planned > until ? addDays(until, -14) : planned;
  if (civics <= until && civics > startedOn) {
    const resultOn = addDays(civics, 10);
    found.push({
      ...{ kind: "civics", heldOn: civics, isFree: true, attended: true },
      ...(resultOn <= today && {
        resultOn,
        passed: true,
        language: random.pick(["ar", "ti", "en"]),
      }),
    });
  }
  const norwegian = addDays(addMonths(startedOn, 14), random.int(0, 30));
  const resultOn = addDays(norwegian, 28);
  if (last && resultOn <= until && last.on > norwegian) {
    const level = LEVELS[Math.max(0, last.rank - 1)];
    found.push({
      ...{ kind: "norwegian", heldOn: norwegian, isFree: true, attended: true, resultOn },
      ...{ reading: level, listening: LEVELS[last.oral], writing: level, oral: LEVELS[last.oral] },
    });
  } else if (until === today && last && last.rank >= 1 && random.chance(0.3)) {
    found.push({
      ...{ kind: "norwegian", heldOn: addDays(today, random.int(6, 20)), isFree: true },
      registeredOn: addDays(today, -random.int(10, 30)),
    });
  }
  return found;
}

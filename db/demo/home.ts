import { addDays, type PlainDate } from "@/lib/platform/dates";
import { bornBefore, earlier, workday } from "./calendar";
import { type Course, courseFor, lastDay } from "./course";
import { familyFor, isOfProgrammeAge, type Part, type Relative } from "./family";
import { type DemoName, type DemoSex, familyNaming } from "./names/family-naming";
import type { Plan } from "./plans";
import type { Random } from "./random";

/** A person of a household, before the rows are made. */
export type Resident = {
  id: string;
  part: Part;
  sex: DemoSex;
  name: DemoName;
  birthDate: PlainDate;
  /** In years, on the day the case was opened. */
  age: number;
  /** Born into the household after settlement. */
  bornHere: boolean;
  /** Which programme of the course is this person's. */
  programme: number | null;
};

/** Time in the household; `toOn` is the first day outside. */
export type Stay = {
  personId: string;
  fromOn: PlainDate;
  toOn: PlainDate | null;
  isHead: boolean;
  leftBecause: string | null;
};

/** A household with its case. */
export type Home = {
  /** Unique in the municipality; seeds what is drawn for this household. */
  key: string;
  lot: number;
  plan: Plan;
  course: Course;
  householdId: string;
  splitFromId: string | null;
  mergedIntoId: string | null;
  caseId: string;
  residents: Resident[];
  /** Those of them whose record, settlement and programme stand with another household. */
  recordedElsewhere: ReadonlySet<string>;
  stays: Stay[];
  openedOn: PlainDate;
  /** The day of the course as a date. */
  on: (day: number) => PlainDate;
  /** Whether that day has come, and the case was not closed before it. */
  has: (day: number) => boolean;
  /** Why a gate of the first step was passed all the same, for a household that was split off. */
  passedBecause: string | null;
};

export type Maker = { today: PlainDate; newId: () => string };

/** The calendar of a case: the days of its course as dates, so that it stands where it does today. */
export function calendarOf(course: Course, today: PlainDate) {
  const openedOn = workday(addDays(today, -course.elapsed));
  return {
    openedOn,
    on: (day: number) => workday(addDays(openedOn, day)),
    has: (day: number) => day <= lastDay(course),
  };
}

/** A household with people and a case that goes as its course says. */
export function homeFor(
  plan: Plan,
  { key, lot, random }: { key: string; lot: number; random: Random },
  { today, newId }: Maker,
): Home {
  const relatives = familyFor(plan, random);
  const able = relatives.map((one) => isOfProgrammeAge(one.age) && random.chance(0.96));
  const participants = plan.type === "unaccompanied_minor" ? [] : able.filter(Boolean);
  const young = relatives.filter((_, at) => able[at]).map(({ age }) => age < 25);
  const course = courseFor(plan, young.slice(0, participants.length), random);
  const { openedOn, on, has } = calendarOf(course, today);
  const naming = familyNaming(plan.origin, random.next);
  let programme = 0;
  const residents = relatives.map((relative, at): Resident => {
    const takesPart = participants.length > 0 && able[at];
    return {
      id: newId(),
      part: relative.part,
      sex: relative.sex,
      name: nameOf(relative, naming),
      birthDate: bornBefore(openedOn, relative.age),
      age: relative.age,
      bornHere: false,
      programme: takesPart ? programme++ : null,
    };
  });
  const stays = residents.map(
    (one, at): Stay => ({
      personId: one.id,
      fromOn: openedOn,
      toOn: null,
      isHead: at === 0,
      leftBecause: null,
    }),
  );
  const born = birthIn(relatives, course, random);
  if (born !== null && residents.length < 9) {
    const birthDate = earlier(addDays(openedOn, born), addDays(today, -3));
    const sex = random.chance(0.5) ? ("female" as const) : ("male" as const);
    const id = newId();
    residents.push({
      id,
      part: "child",
      sex,
      name: naming.child(sex),
      birthDate,
      age: -born / 365,
      bornHere: true,
      programme: null,
    });
    stays.push({ personId: id, fromOn: birthDate, toOn: null, isHead: false, leftBecause: null });
  }
  return {
    key,
    lot,
    plan,
    course,
    householdId: newId(),
    splitFromId: null,
    mergedIntoId: null,
    caseId: newId(),
    residents,
    recordedElsewhere: new Set(),
    stays,
    openedOn,
    on,
    has,
    passedBecause: null,
  };
}

function nameOf(relative: Relative, naming: ReturnType<typeof familyNaming>): DemoName {
  return relative.part === "child" ? naming.child(relative.sex) : naming.adult(relative.sex);
}

/** The day of the course on which a couple has a child in Norway, or null. */
function birthIn(relatives: readonly Relative[], course: Course, random: Random): number | null {
  const couple = relatives.filter(({ part }) => part === "head" || part === "partner");
  const mother = couple.find(({ sex }) => sex === "female");
  const from = course.settled + 60;
  const to = lastDay(course) - 10;
  const chance = random.chance(0.2);
  if (couple.length < 2 || !mother || mother.age > 39 || to <= from || !chance) return null;
  return random.int(from, to);
}

/** Those whose record stands with this household. */
export function recordedIn(home: Home): Resident[] {
  return home.residents.filter(({ id }) => !home.recordedElsewhere.has(id));
}

/** Those who are in the household today. */
export function presentIn(home: Home): Resident[] {
  const present = new Set(
    home.stays.filter(({ toOn }) => toOn === null).map(({ personId }) => personId),
  );
  return home.residents.filter(({ id }) => present.has(id));
}

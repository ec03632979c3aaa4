import { lastDayOf } from "@/lib/law/rules/duration";
import type { StatusAfterOneYear } from "@/lib/programme/rules/participation";
import { lastDay, type ProgrammeDays } from "./course";
import { type Home, type Maker, recordedIn } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";

/** Where people go after the programme; null is one whose reason nobody has registered. */
const EXITS: readonly (readonly [string | null, number])[] = [
  ["work_full_time", 17],
  ["work_part_time", 13],
  ["work_wage_subsidy", 3],
  ["upper_secondary", 18],
  ["higher_education", 6],
  ["vocational_college", 3],
  ["primary_lower_secondary", 13],
  ["qualification_programme", 4],
  ["labour_market_measure", 7],
  ["social_assistance", 6],
  ["other_benefit", 2],
  ["interrupted", 1],
  ["health", 2],
  [null, 7],
];

const YOUNG_EXITS: typeof EXITS = [
  ["upper_secondary", 46],
  ["work_full_time", 10],
  ["work_part_time", 12],
  ["higher_education", 7],
  ["primary_lower_secondary", 15],
  ["labour_market_measure", 5],
  [null, 5],
];

const GOING_ON: Partial<Record<string, readonly (readonly [StatusAfterOneYear | null, number])[]>> =
  {
    work_full_time: [
      ["work", 86],
      ["other", 6],
      [null, 8],
    ],
    work_part_time: [
      ["work", 66],
      ["both", 14],
      ["other", 10],
      [null, 10],
    ],
    upper_secondary: [
      ["education", 66],
      ["work", 12],
      ["both", 10],
      ["other", 6],
      [null, 6],
    ],
    higher_education: [
      ["education", 80],
      ["work", 12],
      [null, 8],
    ],
  };

const OTHERWISE = [
  ["work", 30],
  ["education", 16],
  ["other", 34],
  ["unknown", 8],
  [null, 12],
] as const;

/** How a programme ended when the case was closed before its time. */
const CUT_SHORT: Partial<Record<string, string>> = {
  moved_municipality: "moved",
  left_norway: "left_norway",
  died: "died",
  unreachable: "stopped",
};

/** Adds the introduction programme of each participant of a household, as far as it has come. */
export function addProgrammes(
  rows: Pick<DemoRows, "programmes">,
  home: Home,
  { newId, municipalityId }: Maker & { municipalityId: string },
): void {
  const random = seeded(`${municipalityId}/${home.key}/programme`);
  const { course } = home;
  if (!home.has(course.settled)) return;
  for (const one of recordedIn(home)) {
    const days = one.programme === null ? undefined : course.programmes[one.programme];
    if (!days) continue;
    rows.programmes.push({
      id: newId(),
      caseId: home.caseId,
      personId: one.id,
      ...progress(home, days, random),
    });
  }
}

function progress(home: Home, days: ProgrammeDays, random: Random) {
  const { course, on, has } = home;
  const final = course.closed?.reopened === null ? course.closed : null;
  const cut = final !== null && has(days.started) && !has(days.ended);
  const endDay = cut ? final.day : days.ended;
  const ended = has(days.started) && has(endDay);
  const plannedEndOn = lastDayOf(on(days.started), days.months);
  const young = days.months >= 24;
  const reason = cut
    ? (CUT_SHORT[final.reason] ?? "interrupted")
    : random.weighted(young ? YOUNG_EXITS : EXITS);
  const isInTime = endDay === days.plannedEnd && plannedEndOn <= on(lastDay(course));
  const yearAfter = endDay + 367 + random.int(0, 20);
  const asked = course.elapsed >= yearAfter && (final === null || random.chance(0.75));
  const told = random.weighted(GOING_ON[reason ?? ""] ?? OTHERWISE);
  // Whoever cannot be reached is put down as unknown some weeks later.
  const status = told ?? (course.elapsed >= yearAfter + 40 ? "unknown" : null);
  const drawn = random.weighted([
    ["work", young ? 35 : 66],
    ["education", young ? 65 : 34],
  ]);
  // Nobody has three years for work.
  const goal = days.months > 24 ? "education" : drawn;
  return {
    rightArisesOn: on(course.settled),
    decidedOn: has(days.decided) ? on(days.decided) : null,
    startedOn: has(days.started) ? on(days.started) : null,
    plannedEndOn: has(days.decided) ? plannedEndOn : null,
    endGoal: has(days.decided) ? goal : null,
    endedOn: ended ? (isInTime ? plannedEndOn : on(endDay)) : null,
    exitReason: ended ? reason : null,
    statusAfterOneYear: ended && asked ? status : null,
    statusAfterOneYearOn: ended && asked && status ? on(yearAfter) : null,
  };
}

import { caseNumber } from "@/lib/cases/rules/case-number";
import { closeReasonNeedsNote } from "@/lib/cases/rules/close-reasons";
import type { OfficerRole } from "@/lib/cases/rules/officers";
import { hasAllocationDecision } from "@/lib/cases/rules/settlement-types";
import type { ProtectionGrade } from "@/lib/people/rules/address-protection";
import { addDays, type PlainDate, yearOf } from "@/lib/platform/dates";
import { BEFORE_WORK, later, officeHour } from "./calendar";
import { acceptedDay, lastDay } from "./course";
import type { Happening } from "./happening";
import { type Home, type Maker, recordedIn } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";
import { addStages } from "./stages";
import { CLOSE_NOTES } from "./texts/case-texts";

type CaseRows = Pick<DemoRows, "cases" | "counters" | "stages" | "officers" | "settlements"> & {
  /** What happened with the stages of the cases. */
  moves: Happening[];
};

/** Who is responsible for a case, by role. */
export type Crew = Partial<Record<OfficerRole, Colleague>>;

export type CaseMaker = Maker & {
  municipalityId: string;
  staff: Staff;
  grades: ReadonlyMap<string, ProtectionGrade>;
};

export const emptyCaseRows = (): CaseRows => ({
  cases: [],
  counters: [],
  stages: [],
  officers: [],
  settlements: [],
  moves: [],
});

/** The number of each case, counted through each year in the order they were opened. */
export function numbered(homes: readonly Home[]): {
  numbers: Map<string, string>;
  last: Map<number, number>;
} {
  const numbers = new Map<string, string>();
  const last = new Map<number, number>();
  const inOrder = [...homes].sort(
    (a, b) => a.openedOn.localeCompare(b.openedOn) || a.caseId.localeCompare(b.caseId),
  );
  for (const home of inOrder) {
    const year = yearOf(home.openedOn);
    const running = (last.get(year) ?? 0) + 1;
    last.set(year, running);
    numbers.set(home.caseId, caseNumber(year, running));
  }
  return { numbers, last };
}

/** Adds the rows of a case, and tells who works with it. */
export function addCase(rows: CaseRows, home: Home, number: string, maker: CaseMaker): Crew {
  const { municipalityId, staff } = maker;
  const random = seeded(`${municipalityId}/${home.key}/case`);
  const { course, plan, openedOn } = home;
  const settled = home.has(course.settled);
  const team = staff.teamOf(plan.type, settled, home.lot);
  const guarded = home.residents.some(({ id }) => (maker.grades.get(id) ?? "none") !== "none");
  const crew = crewFor(rows, home, { team, guarded, settled }, maker, random);
  const closed = course.closed && course.closed.reopened === null ? course.closed : null;
  const closeNote =
    closed && (closeReasonNeedsNote(closed.reason) || random.chance(0.5))
      ? random.pick(CLOSE_NOTES[closed.reason])
      : null;
  const createdAt = officeHour(openedOn, random, BEFORE_WORK);
  rows.cases.push({
    id: home.caseId,
    number,
    householdId: home.householdId,
    settlementType: plan.type,
    teamId: staff.teamId(team),
    status: closed ? "closed" : "open",
    openedOn,
    closedOn: closed && home.on(closed.day),
    closeReason: closed?.reason,
    closeNote,
    createdAt,
  });
  addStages(rows, home, crew, { ...maker, number, createdAt, closeNote }, random);
  addSettlements(rows, home, random, maker.today);
  return crew;
}

function crewFor(
  rows: CaseRows,
  home: Home,
  {
    team,
    guarded,
    settled,
  }: { team: Parameters<Staff["choose"]>[1]; guarded: boolean; settled: boolean },
  { staff, newId }: CaseMaker,
  random: Random,
): Crew {
  const { course } = home;
  const first = staff.teamKeys.includes("settling") && team !== "minors" ? "settling" : team;
  const crew: Crew = {};
  const assign = (role: OfficerRole, from: Parameters<Staff["choose"]>[1], day: number) => {
    const officer = staff.choose(role, from, random, guarded);
    const fromOn = home.on(day);
    const changedOn = home.on(Math.round((day + lastDay(course)) / 2));
    const before = staff.choose(role, from, random, guarded);
    // Now and then someone else had the case before.
    const changed =
      random.chance(0.12) && before.id !== officer.id && changedOn > addDays(fromOn, 20);
    const row = (one: Colleague, start: PlainDate, end: PlainDate | null) =>
      rows.officers.push({
        id: newId(),
        caseId: home.caseId,
        accountId: one.id,
        role,
        fromOn: start,
        toOn: end,
        assignedBy: random.chance(0.7) ? staff.manager.id : one.id,
      });
    if (changed) row(before, fromOn, changedOn);
    row(officer, changed ? changedOn : fromOn, null);
    crew[role] = officer;
  };
  const isNew = course.elapsed < 10 && home.plan.point === "request";
  if (!(isNew && random.chance(0.5)))
    assign("settlement_officer", first, Math.min(3, lastDay(course)));
  if (home.has(course.dated)) assign("housing_adviser", team, course.dated);
  const begun = course.programmes.length > 0 && settled;
  const started = course.programmes.some(({ decided }) => home.has(decided));
  if (begun && (started || random.chance(0.75))) assign("programme_adviser", team, course.settled);
  return crew;
}

function addSettlements(rows: CaseRows, home: Home, random: Random, today: PlainDate): void {
  const { course, plan } = home;
  const allocated = hasAllocationDecision(plan.type) ? course.allocated : null;
  const accepted = allocated === null ? null : acceptedDay(course);
  const partner = home.residents.find(({ part }) => part === "partner");
  // Someone of the family may come later.
  const waits = plan.point === "newly_settled" && random.chance(0.12) ? partner?.id : undefined;
  for (const one of recordedIn(home)) {
    if (one.bornHere) continue;
    const dates = {
      acceptedOn: accepted !== null && home.has(accepted) ? home.on(accepted) : null,
      allocationDecidedOn: allocated !== null && home.has(allocated) ? home.on(allocated) : null,
      plannedOn: home.has(course.dated) ? home.on(course.planned) : null,
      settledOn: home.has(course.settled) ? home.on(course.settled) : null,
    };
    if (one.id === waits) {
      dates.settledOn = null;
      dates.plannedOn = later(home.on(course.planned), addDays(today, random.int(12, 70)));
    }
    if (!dates.acceptedOn && !dates.allocationDecidedOn && !dates.plannedOn && !dates.settledOn)
      continue;
    rows.settlements.push({ caseId: home.caseId, personId: one.id, ...dates });
  }
}

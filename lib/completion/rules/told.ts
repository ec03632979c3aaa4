import { SKILLS, type Skill } from "@/lib/norwegian/rules/codes";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type {
  AttendedPart,
  CertificateContent,
  CertifiedElement,
  CertifiedTest,
  EndingEntry,
  PlanPart,
  PlanVersion,
  TakenTest,
} from "../types";

type Period = { from: PlainDate; to: PlainDate };

/**
 * The elements that someone had in a period: each line as its latest version in force says it, from
 * its first day to the last within the period. What was taken out of the plan had its time too: until
 * the version that left it out came in force.
 */
export function elementsGiven(plans: readonly PlanVersion[], period: Period): CertifiedElement[] {
  const lines = new Map<string, PlanPart>();
  for (const { plan, elements } of plans) {
    const { inForceFrom } = plan;
    if (inForceFrom === null) continue;
    const kept = new Set(elements.map(({ lineId }) => lineId));
    for (const [lineId, element] of lines) {
      if (!kept.has(lineId) && element.toOn >= inForceFrom) {
        lines.set(lineId, { ...element, toOn: addDays(inForceFrom, -1) });
      }
    }
    for (const element of elements) lines.set(element.lineId, element);
  }
  return [...lines.values()]
    .map(({ kind, title, fromOn, toOn, minutesPerWeek }) => ({
      kind,
      title,
      fromOn: fromOn < period.from ? period.from : fromOn,
      toOn: toOn > period.to ? period.to : toOn,
      minutesPerWeek,
    }))
    .filter(({ fromOn, toOn }) => fromOn <= toOn)
    .toSorted((one, other) => (one.fromOn < other.fromOn ? -1 : one.fromOn > other.fromOn ? 1 : 0));
}

type Cell = {
  day: PlainDate;
  sourceKind: "class" | "element";
  sourceId: string;
  value: { present: number };
};

const begun = ({ day, sourceId }: Cell) => `${day} ${sourceId}`;

/** The classes in which attendance was registered. */
export function classesIn(cells: readonly Cell[]): string[] {
  const held = cells.filter(({ sourceKind }) => sourceKind === "class");
  return [...new Set(held.map(({ sourceId }) => sourceId))];
}

/**
 * The attendance of each class, and of each element of the plan as the latest version of it says, in
 * the order in which they began.
 */
export function attendedIn(
  cells: readonly Cell[],
  plans: readonly PlanVersion[],
  classes: ReadonlyMap<string, { name: string; kinds: readonly string[] }>,
): AttendedPart[] {
  const lines = new Map(
    plans.flatMap(({ elements }) => elements.map((element) => [element.lineId, element] as const)),
  );
  const parts = new Map<string, AttendedPart>();
  for (const { sourceId, value } of cells.toSorted((a, b) => (begun(a) < begun(b) ? -1 : 1))) {
    const held = classes.get(sourceId);
    const line = lines.get(sourceId);
    const kind = held?.kinds[0] ?? line?.kind ?? "other";
    const title = held?.name ?? line?.title ?? null;
    const key = JSON.stringify([kind, title]);
    const minutes = (parts.get(key)?.minutes ?? 0) + value.present;
    parts.set(key, { kind, title, minutes });
  }
  return [...parts.values()];
}

/** The goals for Norwegian in a plan and the latest levels, by skill. */
export function levelsOf(
  whole: PlanVersion | null,
  levels: Readonly<Record<Skill, string | null>>,
): CertificateContent["norwegian"] {
  const plan = whole?.plan;
  const goals: Record<Skill, string | null> = {
    reading: plan?.levelReading ?? null,
    listening: plan?.levelListening ?? null,
    writing: plan?.levelWriting ?? null,
    oral: plan?.levelOral ?? null,
  };
  return SKILLS.map((skill) => ({ skill, goal: goals[skill], level: levels[skill] }));
}

/** The tests whose result has come. */
export function testsTaken(tests: readonly TakenTest[]): CertifiedTest[] {
  return tests
    .filter(({ resultOn }) => resultOn !== null)
    .map((test) => ({
      kind: test.kind,
      on: test.heldOn,
      parts: SKILLS.flatMap((skill) => {
        const result = test[skill];
        return result ? [{ skill, result }] : [];
      }),
      passed: test.passed,
    }));
}

/**
 * Whether a programme was carried through: its goal reached, or its time out. Of an end recorded
 * without how, one on the planned day or later is.
 */
export function isCompleted(
  ending: Pick<EndingEntry, "act" | "kind"> | null,
  programme: {
    endedOn: PlainDate | null;
    plannedEndOn: PlainDate | null;
    exitReason: string | null;
  },
): boolean {
  if (ending?.act === "ended") {
    return ending.kind === "goal_reached" || ending.kind === "time_out";
  }
  const { endedOn, plannedEndOn, exitReason } = programme;
  if (endedOn === null || exitReason === "stopped" || exitReason === "interrupted") return false;
  return plannedEndOn !== null && endedOn >= plannedEndOn;
}

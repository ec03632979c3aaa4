import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";
import library from "../reference/checklists/library.json";
import { dayBetween, earlier, later, officeHour, workday } from "./calendar";
import type { Crew } from "./cases";
import type { Happening } from "./happening";
import type { Home } from "./home";
import { type Random, seeded } from "./random";
import type { DemoRows } from "./rows";
import type { Colleague, Staff } from "./staff";
import { DONE_NOTES, GENERAL_DONE, NOT_RELEVANT_REASONS } from "./texts/checklist-notes";

/** An entry that the record does not show as done. */
export type OpenEntry = {
  id: string;
  caseId: string;
  itemKey: string;
  subjectKey: string;
  round: number;
  stage: string;
  audience: string;
  dueOn: PlainDate | null;
};

/** What someone says of an entry. */
export type Mark = {
  id: string;
  state: "done_by_hand" | "not_relevant";
  note: string | null;
  reason: string | null;
  decidedBy: string;
  decidedByName: string;
  decidedAt: string;
};

export type StageSpan = { openedOn: PlainDate; closedOn: PlainDate | null };

/** From when and until when each stage of each case was open, gaps left out. */
export function spansOf(stages: DemoRows["stages"]): Map<string, Map<string, StageSpan>> {
  const spans = new Map<string, Map<string, StageSpan>>();
  for (const { caseId, stage, openedOn, closedOn } of stages) {
    const ofCase = spans.get(caseId) ?? new Map<string, StageSpan>();
    spans.set(caseId, ofCase);
    const before = ofCase.get(stage);
    ofCase.set(stage, {
      openedOn: before ? earlier(before.openedOn, openedOn) : openedOn,
      closedOn: closedOn ?? null,
    });
  }
  return spans;
}

/** Items that a gate asks for: nobody came past them without an answer. */
const GATED = new Set(
  `REQ-01 REQ-06 REQ-07 REQ-10 REQ-12 SSA-01 SSA-02 SSA-03 SSA-04 SSA-05 SSA-06 SSA-08 SSA-13
   HAL-03 HAL-06 HAL-07 SET-04 SET-07 SET-12 SET-13 INT-15 HGU-01 TRA-02 TRA-08`.split(/\s+/),
);

const repeatMonths = new Map(
  library.items.flatMap((item) =>
    "repeat" in item && item.repeat ? [[item.id, item.repeat.everyMonths] as const] : [],
  ),
);

/** Days after which somebody has dealt with what was late. */
const LATE_AT_MOST = 40;

/** Whether it has been late for so long that somebody has dealt with it. */
export function isLongLate({ dueOn }: OpenEntry, today: PlainDate): boolean {
  return dueOn !== null && daysBetween(dueOn, today) > LATE_AT_MOST;
}

/** How likely it is that an entry has been dealt with by today. */
function likelihood(entry: OpenEntry, span: StageSpan, today: PlainDate): number {
  if (isLongLate(entry, today)) return 1;
  if (span.closedOn) return GATED.has(entry.itemKey) ? 1 : 0.965;
  const overdue = entry.dueOn !== null && entry.dueOn < today;
  if (overdue) return 0.7;
  if (entry.dueOn !== null && entry.dueOn > addDays(today, 45)) return 0.1;
  if (entry.dueOn !== null) return 0.4;
  if (entry.round > 1) return 0.25;
  return Math.min(0.86, 0.14 + daysBetween(span.openedOn, today) / 190);
}

/** The day on which someone dealt with it: in the stage, mostly in time, not long ago when repeated. */
function dayOf(entry: OpenEntry, span: StageSpan, today: PlainDate, random: Random): PlainDate {
  const yesterday = addDays(today, -1);
  const last = earlier(span.closedOn ?? yesterday, yesterday);
  const inTime = entry.dueOn && random.chance(0.88) ? earlier(entry.dueOn, last) : last;
  const months = repeatMonths.get(entry.itemKey);
  const recent =
    months && (entry.dueOn || random.chance(0.85)) ? addMonths(today, -months) : span.openedOn;
  const from = later(span.openedOn, earlier(recent, last));
  return workday(dayBetween(from, later(from, inTime), random));
}

/** What the staff have marked by hand in a case, with notes and reasons. */
export function marksIn(
  home: Home,
  entries: readonly OpenEntry[],
  spans: ReadonlyMap<string, StageSpan>,
  { crew, staff, today }: { crew: Crew; staff: Staff; today: PlainDate },
): Mark[] {
  const random = seeded(`${home.caseId}/marks`);
  // A round is only dealt with when the one before it was.
  const behind = new Set<string>();
  const inOrder = [...entries].sort(
    (a, b) =>
      a.itemKey.localeCompare(b.itemKey) ||
      a.subjectKey.localeCompare(b.subjectKey) ||
      a.round - b.round,
  );
  return inOrder.flatMap((entry): Mark[] => {
    const span = spans.get(entry.stage);
    const key = `${entry.itemKey} ${entry.subjectKey}`;
    const done = random.chance(span ? likelihood(entry, span, today) : 0);
    if (!span || !done || behind.has(key)) {
      behind.add(key);
      return [];
    }
    const day = dayOf(entry, span, today, random);
    if (day < span.openedOn || day >= today) {
      behind.add(key);
      return [];
    }
    const who = decider(entry, crew, staff, random);
    const relevant = GATED.has(entry.itemKey) || random.chance(0.95);
    return [
      {
        id: entry.id,
        state: relevant ? "done_by_hand" : "not_relevant",
        note: relevant ? random.pick(DONE_NOTES[entry.itemKey] ?? GENERAL_DONE) : null,
        reason: relevant ? null : random.pick(NOT_RELEVANT_REASONS),
        decidedBy: who.id,
        decidedByName: who.name,
        decidedAt: officeHour(day, random),
      },
    ];
  });
}

/** A mark as the trail tells it. */
export function markTold(entry: OpenEntry, mark: Mark, staff: Staff): Happening {
  const { state, note, reason, decidedAt: at, decidedBy } = mark;
  return {
    at,
    by: staff.people.find(({ id }) => id === decidedBy) ?? staff.manager,
    action: state === "done_by_hand" ? "casework.mark-done" : "casework.mark-not-relevant",
    objectType: "checklist_entry",
    objectId: `${entry.itemKey}/${entry.subjectKey}/${entry.round}`,
    caseId: entry.caseId,
    changes: [
      { field: "state", before: "open", after: state },
      ...(note ? [{ field: "note", before: null, after: note }] : []),
      ...(reason ? [{ field: "reason", before: null, after: reason }] : []),
    ],
  };
}

function decider(entry: OpenEntry, crew: Crew, staff: Staff, random: Random): Colleague {
  if (entry.audience === "manager") return staff.manager;
  const own = crew[entry.audience as keyof Crew];
  return own ?? crew.settlement_officer ?? random.pick([staff.manager]);
}

import type { PlainDate } from "@/lib/platform/dates";
import type { DeadlineWrite, ExpectedDeadline, Move, StoredDeadline } from "../types";

/** What must be written, and how many deadlines that run come, move and go with it. */
export type ReconciledDeadlines = {
  readonly inserts: readonly DeadlineWrite[];
  readonly updates: readonly DeadlineWrite[];
  readonly added: number;
  readonly moved: number;
  readonly removed: number;
};

const keyOf = (one: Pick<ExpectedDeadline, "ruleKey" | "subjectKey">) =>
  `${one.ruleKey} ${one.subjectKey}`;

/** As text with sorted names: the database gives the names of an object in an order of its own. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function moveOf(kept: StoredDeadline, now: ExpectedDeadline, today: PlainDate): readonly Move[] {
  if (kept.dueOn === now.dueOn) return kept.moves;
  const [before, after] = [kept.computedFrom.anchor, now.computedFrom.anchor];
  const because =
    before.fact === after.fact && before.value === after.value ? ("rule" as const) : "fact";
  return [...kept.moves, { on: today, from: kept.dueOn, to: now.dueOn, because }];
}

function isSame(kept: StoredDeadline, now: StoredDeadline): boolean {
  return (
    kept.state === now.state &&
    kept.dueOn === now.dueOn &&
    kept.metOn === now.metOn &&
    kept.canBeMet === now.canBeMet &&
    kept.audience === now.audience &&
    kept.ruleVersion === now.ruleVersion &&
    canonical(kept.computedFrom) === canonical(now.computedFrom)
  );
}

/** Open, and not one that has only passed. */
function runs(one: StoredDeadline, today: PlainDate): boolean {
  return one.state === "open" && (one.canBeMet || one.dueOn >= today);
}

/**
 * What must be written so that the kept deadlines say what the facts say; a due date that moves
 * keeps where it came from. A closed case keeps those that are met, and the others are withdrawn
 * until it is opened again. Doing it twice changes nothing the second time.
 */
export function reconcileDeadlines(
  expected: readonly ExpectedDeadline[],
  stored: readonly StoredDeadline[],
  { today, closed = false }: { today: PlainDate; closed?: boolean },
): ReconciledDeadlines {
  const kept = new Map(stored.map((one) => [keyOf(one), one]));
  const inserts: DeadlineWrite[] = [];
  const updates: DeadlineWrite[] = [];
  let [added, moved, removed] = [0, 0, 0];
  for (const one of expected) {
    if (closed && one.metOn === null) continue;
    const before = kept.get(keyOf(one));
    kept.delete(keyOf(one));
    const state = one.metOn === null ? "open" : "met";
    if (!before) {
      const insert: DeadlineWrite = { ...one, state, moves: [] };
      inserts.push(insert);
      if (runs(insert, today)) added += 1;
      continue;
    }
    const now: StoredDeadline = { ...one, state, moves: moveOf(before, one, today) };
    if (isSame(before, now)) continue;
    updates.push(now);
    const ran = runs(before, today);
    if (!runs(now, today)) removed += ran && state === "open" ? 1 : 0;
    else if (!ran) added += 1;
    else if (before.dueOn !== now.dueOn) moved += 1;
  }
  for (const gone of kept.values()) {
    if (gone.state === "withdrawn") continue;
    updates.push({ ...gone, state: "withdrawn" });
    if (runs(gone, today)) removed += 1;
  }
  return { inserts, updates, added, moved, removed };
}

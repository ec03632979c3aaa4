import type { PlainDate } from "@/lib/platform/dates";
import type { EntryChange, EntryInsert, ExpectedEntry, Proof, StoredEntry } from "../types";

export type Reconciled<E extends StoredEntry> = {
  readonly inserts: readonly EntryInsert[];
  readonly updates: readonly { readonly entry: E; readonly change: EntryChange }[];
};

const keyOf = (entry: { itemKey: string; subjectKey: string; round: number }) =>
  `${entry.itemKey} ${entry.subjectKey} ${entry.round}`;

const byHand = (entry: StoredEntry) =>
  entry.state === "done_by_hand" || entry.state === "not_relevant";

function sameProofs(a: readonly Proof[] | null, b: readonly Proof[] | null): boolean {
  if (a === b) return true;
  const [first, second] = [a ?? [], b ?? []];
  return (
    first.length === second.length &&
    first.every((proof, at) => {
      const other = second[at];
      return (
        proof.objectType === other?.objectType &&
        proof.objectId === other?.objectId &&
        proof.personId === other?.personId &&
        proof.on === other?.on
      );
    })
  );
}

function changeOf(kept: StoredEntry, now: ExpectedEntry): EntryChange | null {
  const change: { -readonly [K in keyof EntryChange]: EntryChange[K] } = {};
  if (kept.dueOn !== now.dueOn) change.dueOn = now.dueOn;
  if (kept.stage !== now.stage) change.stage = now.stage;
  if (kept.audience !== now.audience) change.audience = now.audience;
  if (!byHand(kept)) {
    const state = now.met ? "shown_by_record" : "open";
    const shownBy = now.met ? now.shownBy : null;
    if (kept.state !== state) change.state = state;
    if (!sameProofs(kept.shownBy, shownBy)) change.shownBy = shownBy;
  }
  return Object.keys(change).length > 0 ? change : null;
}

/**
 * What must be written so that the kept entries say what the facts say. What a person marked done
 * or not relevant stays so, with its note or reason; the other entries follow the record, and are
 * withdrawn when their item no longer applies. Doing it twice changes nothing the second time.
 */
export function reconcile<E extends StoredEntry>(
  expected: readonly ExpectedEntry[],
  stored: readonly E[],
  today: PlainDate,
): Reconciled<E> {
  const kept = new Map(stored.map((entry) => [keyOf(entry), entry]));
  const inserts: EntryInsert[] = [];
  const updates: { entry: E; change: EntryChange }[] = [];
  for (const now of expected) {
    const key = keyOf(now);
    const entry = kept.get(key);
    if (entry) {
      kept.delete(key);
      const change = changeOf(entry, now);
      if (change) updates.push({ entry, change });
      continue;
    }
    inserts.push({
      itemKey: now.itemKey,
      stage: now.stage,
      audience: now.audience,
      subjectKey: now.subjectKey,
      round: now.round,
      state: now.met ? "shown_by_record" : "open",
      dueOn: now.dueOn,
      shownBy: now.met ? now.shownBy : null,
      appearedOn: today,
    });
  }
  for (const entry of kept.values()) {
    if (byHand(entry) || entry.state === "withdrawn") continue;
    updates.push({
      entry,
      change: { state: "withdrawn", ...(entry.shownBy && { shownBy: null }) },
    });
  }
  return { inserts, updates };
}

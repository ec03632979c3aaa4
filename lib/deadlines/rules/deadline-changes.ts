import type { FactSheet } from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import type { DeadlineRule, DeadlineWrite, StoredDeadline } from "../types";
import { deadlinesOf } from "./deadline";
import { reconcileDeadlines } from "./reconcile-deadlines";

type OfCase<T> = T & { readonly caseId: string };

/** What several cases' deadlines need to say what their facts say, and how many open ones change. */
export function deadlineChanges(
  cases: readonly { readonly id: string; readonly status: string }[],
  {
    sheets,
    rules,
    kept,
    today,
  }: {
    sheets: ReadonlyMap<string, FactSheet>;
    rules: readonly DeadlineRule[];
    kept: readonly OfCase<StoredDeadline>[];
    today: PlainDate;
  },
) {
  const inserts: OfCase<DeadlineWrite>[] = [];
  const updates: OfCase<DeadlineWrite>[] = [];
  const counts = { added: 0, moved: 0, removed: 0 };
  const keptOf = new Map<string, OfCase<StoredDeadline>[]>();
  for (const one of kept) keptOf.set(one.caseId, [...(keptOf.get(one.caseId) ?? []), one]);
  for (const { id: caseId, status } of cases) {
    const sheet = sheets.get(caseId);
    if (!sheet) continue;
    const wanted = reconcileDeadlines(deadlinesOf(sheet, rules), keptOf.get(caseId) ?? [], {
      today,
      closed: status === "closed",
    });
    inserts.push(...wanted.inserts.map((one) => ({ ...one, caseId })));
    updates.push(...wanted.updates.map((one) => ({ ...one, caseId })));
    counts.added += wanted.added;
    counts.moved += wanted.moved;
    counts.removed += wanted.removed;
  }
  return { inserts, updates, ...counts };
}

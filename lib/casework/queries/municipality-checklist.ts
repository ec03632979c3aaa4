import "server-only";
import { eq } from "drizzle-orm";
import { municipalityChecklistEntry } from "@/db/schema/checklists";
import { ensureEdition } from "@/lib/checklists/commands/ensure-edition";
import { publishedItems, reportsOfEdition } from "@/lib/checklists/queries/editions";
import { isOverdue } from "@/lib/checklists/rules/due";
import { expandItems } from "@/lib/checklists/rules/expand-items";
import type { ExpectedEntry, StoredEntry } from "@/lib/checklists/types";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import { interpreterWorkFacts } from "@/lib/interpreters/facts";
import { employerFacts } from "@/lib/placements/facts";
import { dayInNorway } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { policyFacts } from "@/lib/policy/facts";
import type { MunicipalityLine } from "../types";

const subjectKey = "municipality";
const stage = "municipality";

type Row = typeof municipalityChecklistEntry.$inferSelect;

/**
 * What the municipality itself is asked, by its newest edition. What people have marked is stored; what
 * the record shows is read anew each time.
 */
export async function municipalityChecklist(scope: Scope): Promise<MunicipalityLine[]> {
  const edition = await ensureEdition(scope);
  const [items, rows, reports, policy, interpreting, employer] = await Promise.all([
    publishedItems(scope, edition),
    storedMarks(scope),
    reportsOfEdition(scope, edition),
    policyFacts(scope),
    interpreterWorkFacts(scope),
    employerFacts(scope),
  ]);
  const known = { municipalityFacts: { ...policy, ...interpreting }, items: { employer } };
  const byKey = new Map(items.map((item) => [item.id, item]));
  return expectedOf(scope, items, rows, known).flatMap((entry): MunicipalityLine[] => {
    const item = byKey.get(entry.itemKey);
    if (!item) return [];
    const mark = rows.find((row) => row.itemKey === entry.itemKey && row.round === entry.round);
    const marked = (mark?.state ?? "open") as MunicipalityLine["state"];
    const shown = marked === "open" && entry.met;
    const state = shown ? "shown_by_record" : marked;
    return [
      {
        itemKey: entry.itemKey,
        round: entry.round,
        repeats: item.repeat !== undefined,
        kind: item.kind,
        text: item.text[scope.locale],
        why: item.why[scope.locale],
        report: (item.reportId && reports.get(item.reportId)) || null,
        own: item.origin === "own",
        state,
        shownBy: shown ? entry.shownBy : [],
        dueOn: entry.dueOn,
        overdue: isOverdue({ state, dueOn: entry.dueOn }, scope.today),
        note: mark?.note ?? null,
        reason: mark?.reason ?? null,
        decidedByName: mark?.decidedByName ?? null,
        decidedOn: mark?.decidedAt ? dayInNorway(mark.decidedAt) : null,
        version: mark?.version ?? 0,
      },
    ];
  });
}

export async function storedMarks(scope: Scope): Promise<Row[]> {
  return scope.tx
    .select()
    .from(municipalityChecklistEntry)
    .where(eq(municipalityChecklistEntry.municipalityId, scope.municipalityId));
}

function expectedOf(
  scope: Scope,
  items: Parameters<typeof expandItems>[0],
  rows: readonly Row[],
  known: Pick<FactSheet, "municipalityFacts" | "items">,
): ExpectedEntry[] {
  const sheet: FactSheet = {
    caseFacts: {},
    flags: { level: "municipality" },
    persons: [],
    ...known,
  };
  const stored: StoredEntry[] = rows.map((row) => ({
    itemKey: row.itemKey,
    stage,
    audience: "manager",
    subjectKey,
    round: row.round,
    state: row.state as StoredEntry["state"],
    dueOn: row.dueOn,
    shownBy: null,
    decidedOn: row.decidedAt && dayInNorway(row.decidedAt),
  }));
  const asked = items.filter((item) => item.stage === stage);
  return expandItems(asked, sheet, [stage], stored, scope.today);
}

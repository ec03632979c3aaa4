import "server-only";
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { settlementCase } from "@/db/schema/cases";
import { checklistEntry } from "@/db/schema/checklists";
import { keepCaseFigures } from "@/lib/cases/commands/keep-case-figures";
import { publishedItems } from "@/lib/checklists/queries/editions";
import { expandItems } from "@/lib/checklists/rules/expand-items";
import { reconcile } from "@/lib/checklists/rules/reconcile";
import type { EntryChange, EntryInsert } from "@/lib/checklists/types";
import { writeDeadlines } from "@/lib/deadlines/commands/write-deadlines";
import { deadlinesOfCases } from "@/lib/deadlines/queries/deadlines";
import { deadlineRules } from "@/lib/deadlines/queries/rules";
import { deadlineChanges } from "@/lib/deadlines/rules/deadline-changes";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import { keepStandings } from "@/lib/guidance/commands/keep-standings";
import { audienceOf } from "@/lib/guidance/rules/audience";
import { keepNorwegian } from "@/lib/norwegian/commands/keep-norwegian";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { type CaseEntry, entriesOfCases } from "../queries/entries";
import { factSheets } from "../queries/fact-sheets";

type Insert = EntryInsert & { caseId: string };
type Update = { entry: CaseEntry; change: EntryChange };

/**
 * Brings the checklists, the deadlines and the kept figures of the cases, of their guidance and their Norwegian, in step with their record, in the running
 * transaction. The cases are locked, in one order, so that two refreshes never undo each other.
 */
export async function refreshCases(scope: Scope, caseIds: readonly string[]): Promise<void> {
  if (caseIds.length === 0) return;
  const cases = await scope.tx
    .select({
      id: settlementCase.id,
      status: settlementCase.status,
      edition: settlementCase.checklistEdition,
      // Spelt out: in a select from one table drizzle leaves the table off a column.
      openStages: sql<string[]>`array(select s.stage from case_stage s
        where s.municipality_id = settlement_case.municipality_id
          and s.case_id = settlement_case.id and s.closed_on is null)`,
    })
    .from(settlementCase)
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.id, [...caseIds]),
      ),
    )
    .orderBy(asc(settlementCase.id))
    .for("update");
  const ids = cases.map((one) => one.id);
  if (ids.length === 0) return;
  const [sheets, stored, rules, kept] = await Promise.all([
    factSheets(scope, ids),
    entriesOfCases(scope, ids),
    deadlineRules(scope),
    deadlinesOfCases(scope, ids),
  ]);
  const inserts: Insert[] = [];
  const updates: Update[] = [];
  for (const one of cases) {
    const sheet = sheets.get(one.id);
    if (!sheet) continue;
    const items = await publishedItems(scope, one.edition);
    const entries = stored.filter((entry) => entry.caseId === one.id);
    const expected = expandItems(items, sheet, one.openStages, entries, scope.today);
    const wanted = reconcile(expected, entries, scope.today);
    inserts.push(...wanted.inserts.map((insert) => ({ ...insert, caseId: one.id })));
    updates.push(...wanted.updates);
  }
  await writeInserts(scope, inserts);
  await writeDeadlines(scope, deadlineChanges(cases, { sheets, rules, kept, today: scope.today }));
  await writeUpdates(scope, updates);
  await Promise.all([
    keepCaseFigures(scope, ids),
    keepStandings(scope, audiencesOf(sheets)),
    keepNorwegian(scope, sheets),
  ]);
}

function audiencesOf(sheets: ReadonlyMap<string, FactSheet>): ReadonlyMap<string, string[]> {
  return new Map([...sheets].map(([caseId, sheet]) => [caseId, audienceOf(sheet)]));
}

const insertsAtOnce = 1000;

async function writeInserts(scope: Scope, inserts: readonly Insert[]): Promise<void> {
  for (let from = 0; from < inserts.length; from += insertsAtOnce) {
    await bulkInsert(
      scope.tx,
      checklistEntry,
      inserts.slice(from, from + insertsAtOnce).map((insert) => ({
        ...insert,
        municipalityId: scope.municipalityId,
        id: newId(),
        shownBy: insert.shownBy && [...insert.shownBy],
      })),
    );
  }
}

async function writeUpdates(scope: Scope, updates: readonly Update[]): Promise<void> {
  await Promise.all(
    updates.map(({ entry, change }) =>
      scope.tx
        .update(checklistEntry)
        .set({
          ...withoutReadonly(change),
          version: sql`${checklistEntry.version} + 1`,
        })
        .where(
          and(
            eq(checklistEntry.municipalityId, scope.municipalityId),
            eq(checklistEntry.caseId, entry.caseId),
            eq(checklistEntry.itemKey, entry.itemKey),
            eq(checklistEntry.subjectKey, entry.subjectKey),
            eq(checklistEntry.round, entry.round),
          ),
        ),
    ),
  );
}

function withoutReadonly({ shownBy, ...change }: EntryChange) {
  return shownBy === undefined ? change : { ...change, shownBy: shownBy && [...shownBy] };
}

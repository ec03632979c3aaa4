import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { person } from "@/db/schema/people";
import type { CaseHead } from "@/lib/cases/types";
import {
  newestPublished,
  publishedItems,
  reportsOfEdition,
} from "@/lib/checklists/queries/editions";
import { STAGES, type Stage } from "@/lib/checklists/rules/codes";
import { isOverdue } from "@/lib/checklists/rules/due";
import { evidenceRecorded } from "@/lib/checklists/rules/recorded-facts";
import { withdrawnAfter } from "@/lib/checklists/rules/withdrawn-rounds";
import type { EditionItem, Report } from "@/lib/checklists/types";
import { RECORDED_FACTS } from "@/lib/facts/recorded";
import type { Scope } from "@/lib/platform/transaction";
import type { CaseChecklist, ChecklistLine } from "../types";
import { type CaseEntry, entriesOfCases } from "./entries";

/**
 * The checklist of a case that the caller has opened: its stages with their entries. A stage that
 * has closed asks for nothing by a day any longer.
 */
export async function caseChecklist(
  scope: Scope,
  head: Pick<CaseHead, "id" | "checklistEdition" | "openStages">,
): Promise<CaseChecklist> {
  const [items, newest, entries, reports] = await Promise.all([
    publishedItems(scope, head.checklistEdition),
    newestPublished(scope),
    entriesOfCases(scope, [head.id]),
    reportsOfEdition(scope, head.checklistEdition),
  ]);
  const shown = entries.filter((entry) => entry.state !== "withdrawn");
  const names = await namesOf(scope, shown);
  const byKey = new Map(items.map((item) => [item.id, item]));
  const openStages: readonly string[] = head.openStages;
  const lines = shown.flatMap((entry) => {
    const item = byKey.get(entry.itemKey);
    if (!item) return [];
    const asked = openStages.includes(entry.stage) ? entry : { ...entry, dueOn: null };
    const withdrawnRounds = withdrawnAfter(entry, entries);
    return [{ ...lineOf(scope, asked, item, names, reports), withdrawnRounds }];
  });
  return {
    edition: head.checklistEdition,
    newerEdition: newest && newest.number > head.checklistEdition ? newest.number : null,
    stages: STAGES.flatMap((stage: Stage) => {
      const ofStage = lines.filter((line) => line.stage === stage);
      const open = openStages.includes(stage);
      return open || ofStage.length > 0
        ? [{ stage, open, lines: ofStage.toSorted(byUrgency) }]
        : [];
    }),
  };
}

function lineOf(
  scope: Scope,
  entry: CaseEntry,
  item: EditionItem,
  names: ReadonlyMap<string, string>,
  reports: ReadonlyMap<string, Report>,
): Omit<ChecklistLine, "withdrawnRounds"> {
  return {
    id: entry.id,
    itemKey: entry.itemKey,
    stage: entry.stage as Stage,
    audience: entry.audience as ChecklistLine["audience"],
    kind: item.kind,
    subject: item.subject,
    subjectKey: entry.subjectKey,
    subjectName: names.get(entry.subjectKey) ?? null,
    round: entry.round,
    repeats: item.repeat !== undefined,
    text: item.text[scope.locale],
    why: item.why[scope.locale],
    report: (item.reportId && reports.get(item.reportId)) || null,
    own: item.origin === "own",
    state: entry.state,
    shownByRecord: item.evidence !== null && evidenceRecorded(item.evidence, RECORDED_FACTS),
    shownBy: entry.shownBy ?? [],
    dueOn: entry.dueOn,
    overdue: isOverdue(entry, scope.today),
    note: entry.note,
    reason: entry.reason,
    decidedByName: entry.decidedByName,
    decidedOn: entry.decidedOn,
    version: entry.version,
  };
}

const rank = (line: ChecklistLine) => (line.state === "open" ? (line.overdue ? 0 : 1) : 2);

function byUrgency(a: ChecklistLine, b: ChecklistLine): number {
  return (
    rank(a) - rank(b) ||
    (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999") ||
    a.itemKey.localeCompare(b.itemKey) ||
    (a.subjectName ?? "").localeCompare(b.subjectName ?? "") ||
    a.round - b.round
  );
}

/** The names of the persons that entries are asked of, by id. */
export async function namesOf(
  scope: Scope,
  entries: readonly { subjectKey: string }[],
): Promise<Map<string, string>> {
  const ids = [...new Set(entries.map((entry) => entry.subjectKey))].filter((key) =>
    key.includes("-"),
  );
  if (ids.length === 0) return new Map();
  const rows = await scope.tx
    .select({ id: person.id, name: person.displayName })
    .from(person)
    .where(and(eq(person.municipalityId, scope.municipalityId), inArray(person.id, ids)));
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The open lines that come first, across stages, for one's own roles. */
export function nextThingsToDo(
  checklist: CaseChecklist,
  roles: readonly string[],
  most = 3,
): ChecklistLine[] {
  const open = checklist.stages
    .filter((stage) => stage.open)
    .flatMap((stage) => stage.lines)
    .filter((line) => line.state === "open");
  const own = open.filter((line) => roles.includes(line.audience));
  return (own.length > 0 ? own : open).toSorted(byUrgency).slice(0, most);
}

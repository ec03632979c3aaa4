import "server-only";
import { and, asc, eq, gt } from "drizzle-orm";
import { reconciliationRow, reconciliationWord } from "@/db/schema/reconciliation";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import { goalGroup, goalLevels, planEndGoals } from "@/lib/programme/rules/codes";
import { CATEGORIES } from "../rules/categories";
import { readListRow } from "../rules/read-row";
import {
  type Groups,
  knownWords,
  type WordChoice,
  type WordField,
  type Words,
  wordKey,
} from "../rules/words";
import type { ListRun } from "../types";
import { openCells } from "./sealed";

const AT_ONCE = 2000;

async function exitReasonChoices(scope: Scope): Promise<WordChoice[]> {
  const rows = await scope.tx
    .select()
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "exit_reason"))
    .orderBy(asc(codeListEntry.position));
  return rows.map(({ code, nb, nn, en, details }) => ({
    code,
    names: [nb, nn, en, String(details.shortCode ?? "")].filter(Boolean),
    group: typeof details.statGroup === "string" ? details.statGroup : null,
  }));
}

/** What words come to, those of the house and those that were told; and the groups of the codes. */
export async function wordsOf(scope: Scope): Promise<{ words: Words; groups: Groups }> {
  const [reasons, told] = await Promise.all([
    exitReasonChoices(scope),
    scope.tx
      .select()
      .from(reconciliationWord)
      .where(eq(reconciliationWord.municipalityId, scope.municipalityId)),
  ]);
  const words = new Map<string, string | null>(knownWords(reasons));
  for (const { field, word, code } of told) words.set(`${field} ${word}`, code);
  const groups = new Map<string, string>();
  for (const { code, group } of reasons) if (group) groups.set(code, group);
  for (const goal of planEndGoals) groups.set(goal, goalGroup(goal));
  return { words, groups };
}

/** What a word can be said to mean, field by field, in the actor's language. */
export async function wordChoices(
  scope: Scope,
): Promise<Record<WordField, { value: string; label: string | null }[]>> {
  const rows = await scope.tx
    .select()
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "exit_reason"))
    .orderBy(asc(codeListEntry.position));
  return {
    exitReason: rows
      .filter(({ details }) => details.choosable !== false)
      .map((row) => ({ value: row.code, label: row[scope.locale] })),
    endGoal: [...planEndGoals, "group:work", "group:education"].map(unnamed),
    goalLevel: goalLevels.map(unnamed),
    category: CATEGORIES.map(unnamed),
  };
}

const unnamed = (value: string) => ({ value, label: null });

export type UnknownWord = { field: WordField; word: string; count: number };

/** The words of a list that nobody has said the meaning of, with how many rows have each. */
export async function unknownWords(
  scope: Scope,
  run: ListRun,
  words: Words,
): Promise<UnknownWord[]> {
  const found = new Map<string, UnknownWord>();
  for (let after = -1; ; ) {
    const rows = await scope.tx
      .select({ position: reconciliationRow.position, cells: reconciliationRow.cells })
      .from(reconciliationRow)
      .where(
        and(
          eq(reconciliationRow.municipalityId, scope.municipalityId),
          eq(reconciliationRow.runId, run.id),
          gt(reconciliationRow.position, after),
        ),
      )
      .orderBy(asc(reconciliationRow.position))
      .limit(AT_ONCE);
    for (const { position, cells } of rows) {
      const at = { municipalityId: scope.municipalityId, runId: run.id, position };
      const { unknown } = readListRow(run.kind, openCells(at, cells), {
        mapping: run.mapping,
        words,
        today: scope.today,
      });
      for (const { field, word } of unknown) {
        const key = wordKey(field, word);
        const before = found.get(key);
        if (before) before.count += 1;
        else found.set(key, { field, word, count: 1 });
      }
    }
    const last = rows.at(-1);
    if (rows.length < AT_ONCE || !last) break;
    after = last.position;
  }
  return [...found.values()];
}

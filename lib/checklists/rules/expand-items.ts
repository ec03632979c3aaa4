import { asksEveryAge, type ConditionSubject, conditionHolds } from "@/lib/facts/condition";
import type { FactSheet } from "@/lib/facts/fact-sheet";
import {
  caseScope,
  itemScope,
  municipalityScope,
  personScope,
  type Scope,
} from "@/lib/facts/scope";
import type { PlainDate } from "@/lib/platform/dates";
import type { EditionItem, ExpectedEntry, Proof, StoredEntry } from "../types";
import type { Subject } from "./codes";
import { anchorDate, anchorOf, dueFrom, MOST_ROUNDS, roundDue } from "./due";
import { type EvidenceResult, evaluateEvidence } from "./evidence";

type Asked = {
  readonly subjectKey: string;
  readonly scope: Scope;
  readonly subject: ConditionSubject;
};

/** Everyone and everything that items can be asked of, found once for a sheet. */
function askedIn(sheet: FactSheet): (item: EditionItem) => readonly Asked[] {
  const around = caseScope(sheet);
  const people = sheet.persons.map((person) => ({
    subjectKey: person.personId,
    scope: personScope(around, person),
    subject: { of: "person", person } as const,
  }));
  const things = (kind: "lease" | "application"): Asked[] =>
    (sheet.items[kind] ?? []).map((item) => ({
      subjectKey: item.id,
      scope: itemScope(around, kind, item),
      subject: { of: "item", item },
    }));
  const asked: Record<Subject, readonly Asked[]> = {
    case: [{ subjectKey: "case", scope: around, subject: { of: "case" } }],
    person: people.filter(({ subject }) => subject.person.isAdult),
    child: people.filter(({ subject }) => subject.person.isChild),
    lease: things("lease"),
    application: things("application"),
    municipality: [
      {
        subjectKey: "municipality",
        scope: municipalityScope(sheet),
        subject: { of: "municipality" },
      },
    ],
  };
  return (item) =>
    item.subject === "person" && asksEveryAge(item.condition) ? people : asked[item.subject];
}

/** The day a kept entry was completed, by hand or by the record; null while it is not. */
export function completedOn(entry: StoredEntry): PlainDate | null {
  if (entry.state === "done_by_hand" || entry.state === "not_relevant") return entry.decidedOn;
  if (entry.state !== "shown_by_record") return null;
  return latestDay(entry.shownBy ?? []) ?? entry.decidedOn;
}

function latestDay(proofs: readonly Proof[]): PlainDate | null {
  let latest: PlainDate | null = null;
  for (const { on } of proofs) if (on && (!latest || on > latest)) latest = on;
  return latest;
}

/**
 * What shows a round. A round keeps what showed it first, since the facts move on to the next one,
 * unless they were corrected to an earlier day.
 */
function roundProofs(
  result: EvidenceResult,
  kept: StoredEntry | undefined,
  today: PlainDate,
): readonly Proof[] {
  const now = latestDay(result.shownBy);
  const before = kept?.state === "shown_by_record" ? completedOn(kept) : null;
  if (kept?.shownBy && before && (!now || now >= before)) return kept.shownBy;
  return now ? result.shownBy : [...result.shownBy, { on: today }];
}

const NOT_SHOWN: EvidenceResult = { met: false, shownBy: [], usesOnlyRecordedFacts: false };

type Rounds = ReadonlyMap<number, StoredEntry>;

function* expandOne(
  item: EditionItem,
  { scope, subjectKey }: Asked,
  kept: Rounds | undefined,
  today: PlainDate,
): Generator<ExpectedEntry> {
  const { evidence, due, repeat } = item;
  const anchor = due ? anchorDate(due, evidence, scope) : null;
  const firstDue = due && anchor ? dueFrom(due, anchor) : null;
  const fact = due && anchorOf(due);
  const rounds = repeat ? Math.min(repeat.times ?? MOST_ROUNDS, MOST_ROUNDS) : 1;
  let previousDue: PlainDate | null = null;
  let previousDone: PlainDate | null = null;
  for (let round = 1; round <= rounds; round++) {
    const dueOn: PlainDate | null = repeat
      ? roundDue(repeat, round, firstDue, previousDone)
      : firstDue;
    const after: PlainDate | null =
      previousDue && previousDone
        ? previousDue > previousDone
          ? previousDue
          : previousDone
        : (previousDue ?? previousDone);
    const result: EvidenceResult = evidence
      ? evaluateEvidence(evidence, scope, {
          after,
          ...(repeat && fact && { anchor: { fact, months: (round - 1) * repeat.everyMonths } }),
        })
      : NOT_SHOWN;
    const entry = kept?.get(round);
    const shownBy = result.met && repeat ? roundProofs(result, entry, today) : result.shownBy;
    yield {
      itemKey: item.id,
      stage: item.stage,
      audience: item.audience,
      subject: item.subject,
      subjectKey,
      round,
      dueOn,
      met: result.met,
      shownBy,
    };
    if (!repeat || (due && !firstDue)) return;
    const byHand: boolean = entry?.state === "done_by_hand" || entry?.state === "not_relevant";
    const done: PlainDate | null =
      byHand && entry ? (completedOn(entry) ?? today) : result.met ? latestDay(shownBy) : null;
    if (!done && !(dueOn && dueOn < today)) return;
    previousDue = dueOn;
    previousDone = done;
  }
}

function byItemAndSubject(stored: readonly StoredEntry[]): Map<string, Map<number, StoredEntry>> {
  const index = new Map<string, Map<number, StoredEntry>>();
  for (const entry of stored) {
    const key = `${entry.itemKey} ${entry.subjectKey}`;
    const rounds = index.get(key) ?? new Map<number, StoredEntry>();
    index.set(key, rounds.set(entry.round, entry));
  }
  return index;
}

/**
 * The entries that a case (or the municipality) ought to have by its facts: for each active item,
 * one for each subject whose condition holds and each round begun. A round begins when the one
 * before is done or its due date has passed. Items of a stage that is not open are not asked anew,
 * but entries they already have are still read. Kept entries are needed for the rounds.
 */
export function expandItems(
  items: readonly EditionItem[],
  sheet: FactSheet,
  openStages: readonly string[],
  stored: readonly StoredEntry[],
  today: PlainDate,
): ExpectedEntry[] {
  const index = byItemAndSubject(stored);
  const askedOf = askedIn(sheet);
  const begun = new Set(stored.map((entry) => entry.itemKey));
  const expected: ExpectedEntry[] = [];
  for (const item of items) {
    if (!item.active || item.retired) continue;
    const open = openStages.includes(item.stage);
    if (!open && !begun.has(item.id)) continue;
    for (const asked of askedOf(item)) {
      const kept = index.get(`${item.id} ${asked.subjectKey}`);
      if (!open && !kept) continue;
      if (!conditionHolds(item.condition, sheet, asked.subject)) continue;
      for (const entry of expandOne(item, asked, kept, today)) {
        const before = kept?.get(entry.round);
        if (open || (before && before.state !== "withdrawn")) expected.push(entry);
      }
    }
  }
  return expected;
}

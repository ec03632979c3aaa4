import { membersOf, readDate, type Scope } from "@/lib/facts/scope";
import { type FactName, factDefinition } from "@/lib/facts/vocabulary";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { DueRule, Evidence, RepeatRule } from "../types";
import { evaluateEvidence } from "./evidence";

/** Rounds that are shown at most, for a repeat without end whose first date is long past. */
export const MOST_ROUNDS = 120;

/** The fact that a due rule counts from. */
export function anchorOf(rule: DueRule): FactName | undefined {
  return rule.after ?? rule.before;
}

/** The last day by a rule, given the date it counts from. */
export function dueFrom(rule: DueRule, anchor: PlainDate): PlainDate {
  const sign = rule.after ? 1 : -1;
  const months = rule.months ? addMonths(anchor, sign * rule.months) : anchor;
  return rule.days ? addDays(months, sign * rule.days) : months;
}

type Every = Extract<Evidence, { every: unknown }>;

function findEvery(evidence: Evidence, kind: string): Every | undefined {
  if ("every" in evidence) return evidence.every === kind ? evidence : undefined;
  if ("inThisRound" in evidence) return findEvery(evidence.inThisRound, kind);
  const parts = "all" in evidence ? evidence.all : "any" in evidence ? evidence.any : [];
  for (const part of parts) {
    const found = findEvery(part, kind);
    if (found) return found;
  }
  return undefined;
}

/** The most pressing of several: the earliest that is not yet shown, else the latest. */
function pressingDate(every: Every, fact: FactName, scope: Scope): PlainDate | null {
  let earliestOpen: PlainDate | null = null;
  let latest: PlainDate | null = null;
  for (const member of membersOf(scope, every.every)) {
    const date = readDate(member, fact);
    if (!date || (every.where && !evaluateEvidence(every.where, member).met)) continue;
    if (!latest || date > latest) latest = date;
    if (evaluateEvidence(every.holds, member).met) continue;
    if (!earliestOpen || date < earliestOpen) earliestOpen = date;
  }
  return earliestOpen ?? latest;
}

/**
 * The date that a due rule counts from, read for one subject; null while it is empty. A date of
 * the things that the evidence speaks of one by one (absences, tenancy risks) is that of the
 * earliest one still to be dealt with.
 */
export function anchorDate(
  rule: DueRule,
  evidence: Evidence | null,
  scope: Scope,
): PlainDate | null {
  const fact = anchorOf(rule);
  if (!fact) return null;
  const direct = readDate(scope, fact);
  if (direct || !evidence) return direct;
  const every = findEvery(evidence, factDefinition(fact).subject);
  return every ? pressingDate(every, fact, scope) : null;
}

/**
 * When a round is due. Counted from the first due date when the item has a due rule, so that a
 * short month does not pull the later rounds forward; else from the completion of the round before.
 */
export function roundDue(
  repeat: RepeatRule,
  round: number,
  firstDue: PlainDate | null,
  previousCompletedOn: PlainDate | null,
): PlainDate | null {
  if (firstDue) return addMonths(firstDue, (round - 1) * repeat.everyMonths);
  if (round === 1 || !previousCompletedOn) return null;
  return addMonths(previousCompletedOn, repeat.everyMonths);
}

/** Whether an entry is overdue: open, and its last day has passed. */
export function isOverdue(
  entry: { readonly state: string; readonly dueOn: PlainDate | null },
  today: PlainDate,
): boolean {
  return entry.state === "open" && entry.dueOn !== null && entry.dueOn < today;
}

import type { Law } from "@/lib/law/types";
import { addDays, addMonths, daysBetween, type PlainDate } from "@/lib/platform/dates";
import type { Spell } from "./absence-days";

/** Why someone cannot certify an own illness: integreringsforskriften §§ 8 and 9. */
export type CertificationHindrance =
  | { code: "too-early"; from: PlainDate }
  | { code: "too-long"; days: number; left: number }
  | { code: "withdrawn"; since: PlainDate };

const RULE = "SYK_EGENM";
const WITHDRAWAL = "SYK_TREKK";

const daysIn = (from: PlainDate, to: PlainDate) => daysBetween(from, to) + 1;

/** Calendar days certified by oneself in the days that count back from a day. */
function daysBack(spells: readonly Spell[], from: PlainDate, countsBack: number): number {
  const first = addDays(from, -countsBack);
  const last = addDays(from, -1);
  return spells
    .filter((one) => one.code === RULE && one.fromOn <= last && first <= one.toOn)
    .reduce(
      (sum, one) =>
        sum + daysIn(one.fromOn < first ? first : one.fromOn, one.toOn > last ? last : one.toOn),
      0,
    );
}

/** The calendar days that someone can certify from a day on, never below none. */
export function daysLeft(law: Law, spells: readonly Spell[], from: PlainDate): number {
  const on = law.on(from);
  const most = on.value(RULE, "days") ?? 0;
  return Math.max(0, most - daysBack(spells, from, on.value(RULE, "countsBack") ?? 0));
}

/** What stands in the way of certifying an illness from a day to a day. Warns; a person decides. */
export function certificationHindrances(
  law: Law,
  known: {
    startedOn: PlainDate | null;
    spells: readonly Spell[];
    /** When self-certification was withdrawn, while it is. */
    withdrawnOn: PlainDate | null;
  },
  { fromOn, toOn }: { fromOn: PlainDate; toOn: PlainDate },
): CertificationHindrance[] {
  const found: CertificationHindrance[] = [];
  const weeks = law.on(fromOn).value(RULE, "afterWeeks");
  const first = known.startedOn && weeks !== null ? addDays(known.startedOn, weeks * 7) : null;
  if (first && fromOn < first) found.push({ code: "too-early", from: first });
  const left = daysLeft(law, known.spells, fromOn);
  const days = daysIn(fromOn, toOn);
  if (days > left) found.push({ code: "too-long", days, left });
  if (known.withdrawnOn && known.withdrawnOn <= toOn) {
    found.push({ code: "withdrawn", since: known.withdrawnOn });
  }
  return found;
}

/** Whether the law lets the municipality consider to withdraw: a suggestion, never done by itself. */
export function mayWithdraw(
  law: Law,
  spells: readonly Spell[],
  today: PlainDate,
): { times: number; of: number; months: number } | null {
  const times = law.on(today).value(WITHDRAWAL, "times");
  const months = law.on(today).value(WITHDRAWAL, "months");
  if (times === null || months === null) return null;
  const since = addDays(addMonths(today, -months), 1);
  const own = spells.filter((one) => one.code === RULE && one.toOn >= since && one.fromOn <= today);
  return own.length >= times ? { times: own.length, of: times, months } : null;
}

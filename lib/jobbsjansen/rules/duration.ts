import { lastDayOf } from "@/lib/law/rules/duration";
import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { ExtensionGround } from "./codes";

/** Longest participation in whole months: at the start, and what each ground may add. */
export type Longest = { readonly start: number } & Readonly<Record<ExtensionGround, number>>;

/** The longest participation by the rules of a day. */
export function longestOn(law: Law, day: PlainDate): Longest {
  const on = law.on(day);
  return {
    start: on.value("JJ-07", "months") ?? 0,
    goal_within_reach: on.value("JJ-07", "extension") ?? 0,
    no_mother_tongue_literacy: on.value("JJ-08") ?? 0,
  };
}

export type Extended = { readonly ground: ExtensionGround; readonly months: number };

/** Months that a ground may still add; never less than none. */
export function monthsLeft(
  longest: Longest,
  extensions: readonly Extended[],
  ground: ExtensionGround,
): number {
  const used = sumOf(extensions.filter((one) => one.ground === ground));
  return Math.max(0, longest[ground] - used);
}

/** Whether an extension is within the longest participation; otherwise the message key of why not. */
export function extensionProblem(
  longest: Longest,
  extensions: readonly Extended[],
  asked: Extended,
): string | null {
  const left = monthsLeft(longest, extensions, asked.ground);
  if (left === 0) return "jobbsjansen.errors.ground-used";
  return asked.months > left ? "jobbsjansen.errors.extension-too-long" : null;
}

/** The last day of a participation with its extensions. */
export function plannedEndOn(
  { startedOn, months }: { startedOn: PlainDate; months: number },
  extensions: readonly Pick<Extended, "months">[],
): PlainDate {
  return lastDayOf(startedOn, months + sumOf(extensions));
}

function sumOf(extensions: readonly Pick<Extended, "months">[]): number {
  return extensions.reduce((sum, { months }) => sum + months, 0);
}

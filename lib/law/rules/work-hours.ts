import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { FactKey, Law, LegalRule, PersonFacts } from "../types";
import { collectiveVersion, type Regime } from "./regime";
import type { SettingKey } from "./settings";

/** With upper secondary education from before, and without: integreringsloven § 14 a third paragraph. */
const RULES = ["CO-03", "CO-04"] as const;

/** Work-directed hours a week on average, and from when; the months count from the start. */
export type WorkHoursDemand = {
  rule: LegalRule;
  hours: number;
  months: number;
  from: PlainDate | null;
  /** Unsettled questions that it rests on. */
  settings: SettingKey[];
};

export type WorkHoursAnswer =
  | { demand: WorkHoursDemand | null; settings: SettingKey[]; missing: [] }
  | { demand: null; settings: SettingKey[]; missing: FactKey[] };

type Given = Pick<PersonFacts, "upperSecondary" | "decidedOn"> & {
  endGoal: string | null;
  startedOn: PlainDate | null;
};

const none: WorkHoursAnswer = { demand: null, settings: [], missing: [] };

/**
 * What a programme must hold of work-directed hours on a day: the one rule, for the rights of a person
 * and for the plan. The act of 2003 asks for none, nor did chapter 6A before 2026.
 */
export function workHoursOf(
  law: Law,
  given: Given,
  regime: Regime | null,
  on: PlainDate,
): WorkHoursAnswer {
  const rows = RULES.flatMap((id) => law.on(on).row(id) ?? []);
  if (rows.length === 0 || isFree(law, given, regime, on)) return none;
  const { endGoal, upperSecondary, startedOn } = given;
  const settings: SettingKey[] =
    endGoal === "requalification" ? ["work_hours_requalification"] : [];
  if (endGoal !== null && !qualifiesForWork(law, rows, endGoal)) return { ...none, settings };
  const missing: FactKey[] = [];
  if (upperSecondary === null) missing.push("upperSecondary");
  if (endGoal === null) missing.push("endGoal");
  const rule = rows.find(({ condition }) => condition.upperSecondary === upperSecondary);
  if (missing.length > 0 || !rule) return { demand: null, settings, missing };
  const inForce = rule.validFrom ?? on;
  // The text has no words on programmes that were running when it came.
  if (startedOn !== null && startedOn < inForce) {
    settings.push("work_hours_running");
    if (law.setting("work_hours_running").value === "new_only") return { ...none, settings };
  }
  const months = Number(rule.values.months);
  const from = startedOn && addMonths(startedOn, months);
  const demand = {
    rule,
    hours: Number(rule.values.hours),
    months,
    from: from && (from < inForce ? inForce : from),
    settings,
  };
  return { demand, settings, missing: [] };
}

function isFree(law: Law, { decidedOn }: Given, regime: Regime | null, on: PlainDate): boolean {
  if (regime === null) return false;
  return regime.act === "2003" || collectiveVersion(law, regime, decidedOn ?? on)?.id === "C34-03";
}

/**
 * The law asks it of programmes that are to qualify for work. Whether one toward requalification in an
 * occupation is among them it does not say; § 13 names that goal beside work.
 */
function qualifiesForWork(law: Law, rows: readonly LegalRule[], goal: string): boolean {
  if (goal === "requalification") {
    return law.setting("work_hours_requalification").value === "counts";
  }
  return rows.some(({ condition }) => condition.goals?.some((one) => one === goal));
}

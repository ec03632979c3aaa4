import type { Law } from "@/lib/law/types";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isWorkingDay } from "@/lib/rules/rules/working-days";
import { type AbsenceDay, spellsOf } from "./absence-days";
import { type AbsenceCode, neverExtends } from "./codes";

const RULE = "EXT-01";

export type CountedSpell = {
  code: AbsenceCode;
  fromOn: PlainDate;
  toOn: PlainDate;
  tenths: number;
};

/** How absence moves the end of a programme: what counted, what it came to, and by which rule. */
export type Extension = {
  baseEndOn: PlainDate;
  newEndOn: PlainDate;
  counted: CountedSpell[];
  tenths: number;
  /** Working days that must be exceeded before anything is added. */
  threshold: number;
  addedDays: number;
  rule: { id: string; version: number; law: string | null; verified: boolean };
  setting: { value: string; isDefault: boolean };
};

/** The day that lies some working days after another. */
export function workingDaysAfter(day: PlainDate, count: number): PlainDate {
  let reached = day;
  for (let left = count; left > 0; ) {
    reached = addDays(reached, 1);
    if (isWorkingDay(reached)) left -= 1;
  }
  return reached;
}

/**
 * The end of a programme with absence and leave taken in: integreringsforskriften §§ 10 and 19.
 * Religious days and vacation never count, nor does what nobody was allowed to be away from. Days
 * from before the rule was in force are not counted by it. Null when it is not in force on any day.
 */
export function extensionOf(
  law: Law,
  baseEndOn: PlainDate,
  days: readonly AbsenceDay[],
  today: PlainDate,
): Extension | null {
  const row = law.on(today).row(RULE);
  const threshold = law.on(today).value(RULE, "days");
  if (!row || threshold === null) return null;
  const counting = days.filter(
    ({ day, code }) =>
      code !== null &&
      code !== "UGYLDIG" &&
      !neverExtends.includes(code) &&
      law.on(day).row(RULE) !== null,
  );
  const counted = spellsOf(counting) as CountedSpell[];
  const tenths = counted.reduce((sum, spell) => sum + spell.tenths, 0);
  const setting = law.setting("extension_counts");
  const more = tenths > threshold * 10;
  const adding = setting.value === "excess" ? tenths - threshold * 10 : tenths;
  const addedDays = more ? Math.ceil(adding / 10) : 0;
  return {
    baseEndOn,
    newEndOn: workingDaysAfter(baseEndOn, addedDays),
    counted,
    tenths,
    threshold,
    addedDays,
    rule: { id: row.id, version: row.version, law: row.law, verified: row.verified },
    setting: { value: setting.value, isDefault: setting.isDefault },
  };
}

/**
 * The end without absence and leave: what the last count began from, unless the end was set anew
 * afterwards.
 */
export function baseOf(
  plannedEndOn: PlainDate,
  last: { baseEndOn: PlainDate; newEndOn: PlainDate } | null,
): PlainDate {
  return last && last.newEndOn === plannedEndOn ? last.baseEndOn : plannedEndOn;
}

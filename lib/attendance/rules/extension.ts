import { prolongedBy } from "@/lib/law/rules/duration";
import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import { workingDaysAfter } from "@/lib/rules/rules/working-days";
import { type AbsenceDay, spellsOf } from "./absence-days";
import { type AbsenceCode, neverExtends } from "./codes";

const RULE = "EXT-01";

export type CountedSpell = {
  code: AbsenceCode;
  fromOn: PlainDate;
  toOn: PlainDate;
  tenths: number;
};

/** What absence and leave come to, and by which rule. */
export type CountedAbsence = {
  counted: CountedSpell[];
  tenths: number;
  /** Working days that must be exceeded before anything is added. */
  threshold: number;
  addedDays: number;
  rule: { id: string; version: number; law: string | null; verified: boolean };
  setting: { value: string; isDefault: boolean };
};

/** How absence moves the end of a programme. */
export type Extension = CountedAbsence & { baseEndOn: PlainDate; newEndOn: PlainDate };

/**
 * The working days that absence and leave add: integreringsforskriften §§ 10 and 19. Religious days
 * and vacation never count, nor does what nobody was allowed to be away from. Days from before the
 * rule was in force are not counted by it. Null when it is not in force on any day.
 */
export function countAbsence(
  law: Law,
  days: readonly AbsenceDay[],
  today: PlainDate,
): CountedAbsence | null {
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
  return {
    counted,
    tenths,
    threshold,
    addedDays: more ? Math.ceil(adding / 10) : 0,
    rule: { id: row.id, version: row.version, law: row.law, verified: row.verified },
    setting: { value: setting.value, isDefault: setting.isDefault },
  };
}

/** The end of a programme with absence and leave taken in. */
export function extensionOf(
  law: Law,
  baseEndOn: PlainDate,
  days: readonly AbsenceDay[],
  today: PlainDate,
): Extension | null {
  const found = countAbsence(law, days, today);
  return found && { ...found, baseEndOn, newEndOn: workingDaysAfter(baseEndOn, found.addedDays) };
}

/**
 * The end without absence and leave: what the last count began from, unless the end was set anew
 * afterwards. Months granted by decision after the count were added to an end that holds the absence
 * already; they are added to the base, and no day counts twice.
 */
export function baseOf(
  plannedEndOn: PlainDate,
  last: { baseEndOn: PlainDate; newEndOn: PlainDate } | null,
  granted: readonly number[] = [],
): PlainDate {
  if (!last) return plannedEndOn;
  for (let from = granted.length; from >= 0; from -= 1) {
    const withGranted = (end: PlainDate) => granted.slice(from).reduce(prolongedBy, end);
    if (withGranted(last.newEndOn) === plannedEndOn) return withGranted(last.baseEndOn);
  }
  return plannedEndOn;
}

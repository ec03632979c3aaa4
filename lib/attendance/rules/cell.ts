import { type AbsenceCode, type AbsenceKey, absenceKeys, shortCode } from "./codes";

/** What is registered of a day: minutes present, and the type of what is short of the plan. */
export type CellValue = { present: number; code: AbsenceCode | null };

export const longestDay = 16 * 60;

/** Hours as people write them: 3, 3,5, 3.25, 3:30. Null when it is no number of hours, or too many. */
export function parseHours(text: string, most = longestDay): number | null {
  const clock = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  const number = /^\d{1,2}(?:[.,]\d{1,2})?$/.test(text) ? Number(text.replace(",", ".")) : null;
  const minutes = clock
    ? Number(clock[1]) * 60 + Number(clock[2])
    : number === null
      ? null
      : Math.round(number * 60);
  return minutes === null || minutes > most ? null : minutes;
}

/**
 * What someone typed in a cell: hours present, the key of an absence, or both ("3U": three hours
 * there, the rest unauthorised). Null when it is neither.
 */
export function parseCell(text: string, planned: number): CellValue | null {
  const match = /^([\d.,:]*)\s*([a-zæøå]?)$/i.exec(text.trim());
  if (!match || text.trim() === "") return null;
  const [, hours = "", key = ""] = match;
  const code = key === "" ? null : (absenceKeys[key.toUpperCase() as AbsenceKey] ?? undefined);
  if (code === undefined) return null;
  const present = hours === "" ? 0 : parseHours(hours);
  if (present === null) return null;
  return settled({ present, code }, planned);
}

/** The value with no type of absence when nothing is short of the plan. */
export function settled(value: CellValue, planned: number): CellValue {
  return value.present >= planned && planned > 0 ? { present: value.present, code: null } : value;
}

/** Minutes short of the plan. */
export function missing(planned: number, present: number): number {
  return Math.max(0, planned - present);
}

/** Minutes as hours with a comma, at most two decimals: 5, 3,5, 0,25. */
export function hoursText(minutes: number): string {
  return String(Math.round((minutes / 60) * 100) / 100).replace(".", ",");
}

/** As a cell shows it, and as typing it again gives the same value: 5, E, 3U, 3. */
export function cellText({ present, code }: CellValue): string {
  if (code === null) return hoursText(present);
  return present === 0 ? shortCode(code) : `${hoursText(present)}${shortCode(code)}`;
}

/** Minutes for which the benefit is reduced: what nobody was allowed to be away from. */
export function deducted(planned: number, value: CellValue | null): number {
  return value?.code === "UGYLDIG" ? missing(planned, value.present) : 0;
}

export function sameValue(a: CellValue | null, b: CellValue | null): boolean {
  return a === b || (a?.present === b?.present && a?.code === b?.code);
}

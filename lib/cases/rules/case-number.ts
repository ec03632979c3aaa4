const pattern = /^(\d{4})-(\d{5,})$/;

/** The case number shown to people: the year and a running number, such as 2026-00042. */
export function caseNumber(year: number, running: number): string {
  return `${year}-${String(running).padStart(5, "0")}`;
}

/**
 * A typed case number in full: 2026-42, 2026/00042 and "2026 42" are 2026-00042. Null when the text
 * is no case number.
 */
export function parseCaseNumber(typed: string): string | null {
  const match = /^\s*(\d{4})\s*[-/ ]\s*(\d{1,7})\s*$/.exec(typed);
  if (!match) return null;
  const number = caseNumber(Number(match[1]), Number(match[2]));
  return pattern.test(number) ? number : null;
}

/** The beginning of a case number, as someone types it: 2026, 2026-, 2026-000. Null otherwise. */
export function caseNumberPrefix(typed: string): string | null {
  const text = typed.trim().replace(/[/ ]/, "-");
  return /^\d{4}(-\d{0,7})?$/.test(text) ? text : null;
}

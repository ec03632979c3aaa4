import { kronerToOre } from "@/lib/platform/money";

export type PaidLine = { readonly reference: string; readonly ore: number };

/** What was read, and the numbers of the lines that are no reference with an amount. */
export type PaidLines = { readonly lines: readonly PaidLine[]; readonly wrong: readonly number[] };

/**
 * Lines from payroll, as one copies them from a spreadsheet or a file: the reference of the payroll
 * file first, what was paid last, with tabs or semicolons between. A first line without an amount is a
 * heading; a reference that stands twice is added up.
 */
export function readPaid(text: string): PaidLines {
  const sums = new Map<string, number>();
  const wrong: number[] = [];
  text.split(/\r?\n/).forEach((row, index) => {
    if (row.trim() === "") return;
    const cells = row.split(/[;\t]/).map((cell) => cell.trim().replace(/^"|"$/g, ""));
    const filled = cells.filter((cell) => cell !== "");
    const reference = filled[0]?.toLowerCase() ?? "";
    const ore = filled.length > 1 ? amountOf(filled.at(-1) ?? "") : null;
    if (ore === null) {
      if (index > 0) wrong.push(index + 1);
      return;
    }
    sums.set(reference, (sums.get(reference) ?? 0) + ore);
  });
  return { lines: [...sums].map(([reference, ore]) => ({ reference, ore })), wrong };
}

/** Øre of an amount as payroll writes it; null for anything else. */
export function amountOf(text: string): number | null {
  const isNegative = /^[-−]/.test(text);
  const ore = kronerToOre(isNegative ? text.slice(1) : text);
  return ore !== null && isNegative ? -ore : ore;
}

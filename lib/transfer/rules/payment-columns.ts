import { amountOf, type PaidLine } from "@/lib/benefit/rules/paid-lines";
import type { ReadTable } from "../types";
import { isAddedColumn, normaliseHeading } from "./headings";

export const PAYMENT_FIELDS = ["reference", "paid"] as const;
export type PaymentField = (typeof PAYMENT_FIELDS)[number];
/** Column number, from 0, to what the column holds. */
export type PaymentMapping = Readonly<Record<string, PaymentField>>;

const NAMES: Readonly<Record<PaymentField, string>> = {
  reference: "referanse|reference|ref|deltaker|deltakar",
  paid: "utbetalt|beløp|netto|til utbetaling|paid|amount|sum|brutto|utbetalt beløp",
};
const KNOWN = new Map(
  PAYMENT_FIELDS.flatMap((field) =>
    NAMES[field].split("|").map((name) => [normaliseHeading(name), field] as const),
  ),
);

/** The columns that are recognised; of two with the same meaning the first. */
export function recognisePaymentHeadings(headings: readonly string[]): PaymentMapping {
  const mapping: Record<string, PaymentField> = {};
  for (const [index, heading] of headings.entries()) {
    const field = isAddedColumn(heading) ? undefined : KNOWN.get(normaliseHeading(heading));
    if (field && !Object.values(mapping).includes(field)) mapping[String(index)] = field;
  }
  return mapping;
}

/** The columns as someone has named them, over those that are recognised. */
export function namedColumns(
  headings: readonly string[],
  known: PaymentMapping,
  named: Readonly<Partial<Record<PaymentField, string>>>,
): PaymentMapping | null {
  const column = (field: PaymentField): string | undefined => {
    const name = named[field]?.trim();
    if (!name) return Object.keys(known).find((one) => known[one] === field);
    const at = headings.findIndex((head) => normaliseHeading(head) === normaliseHeading(name));
    return at < 0 ? undefined : String(at);
  };
  const [reference, paid] = [column("reference"), column("paid")];
  if (reference === undefined || paid === undefined || reference === paid) return null;
  return { [reference]: "reference", [paid]: "paid" };
}

/**
 * What payroll has paid, by reference and added up, and the rows of the file that have no reference of
 * the month or no amount. A row of sums has no reference, and is among these.
 */
export function paidLinesOf(
  table: Pick<ReadTable, "rows">,
  mapping: PaymentMapping,
  isKnown: (reference: string) => boolean,
): { lines: PaidLine[]; left: number[] } {
  const column = (field: PaymentField) =>
    Number(Object.keys(mapping).find((one) => mapping[one] === field));
  const sums = new Map<string, number>();
  const left: number[] = [];
  for (const { number, cells } of table.rows) {
    const reference = (cells[column("reference")] ?? "").trim().toLowerCase();
    const ore = amountOf((cells[column("paid")] ?? "").trim());
    if (ore === null || !isKnown(reference)) left.push(number);
    else sums.set(reference, (sums.get(reference) ?? 0) + ore);
  }
  return { lines: [...sums].map(([reference, ore]) => ({ reference, ore })), left };
}

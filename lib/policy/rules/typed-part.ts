import type { PolicyContent, YearWindow } from "../types";
import type { PolicyPart } from "./content";

/** "1.3." or "01.03" as "03-01"; a text that is no day comes back as it is. */
export function monthDayOf(text: string): string {
  const [, day, month] = /^\s*(\d{1,2})\.\s*(\d{1,2})\.?\s*$/.exec(text) ?? [];
  return day && month ? `${month.padStart(2, "0")}-${day.padStart(2, "0")}` : text;
}

/** "03-01" as it is typed, "1.3." */
export function typedDay(monthDay: string): string {
  const [month, day] = monthDay.split("-").map(Number);
  return `${day}.${month}.`;
}

/** Whether two of the windows share a day. */
export function overlap(windows: readonly YearWindow[]): boolean {
  const spans = windows.flatMap(({ from, to }) =>
    from <= to
      ? [{ from, to }]
      : [
          { from, to: "12-31" },
          { from: "01-01", to },
        ],
  );
  return spans.some((one, at) =>
    spans.some((other, index) => index > at && one.from <= other.to && other.from <= one.to),
  );
}

/** Øre as they are typed in kroner. */
const typedKroner = (amount: number | null) =>
  amount === null ? null : String(amount / 100).replace(".", ",");

const typedDecimal = (value: number | null) =>
  value === null ? null : String(value).replace(".", ",");

const typedYesNo = (value: boolean | null) => (value === null ? null : value ? "yes" : "no");

type Typed = {
  [P in PolicyPart]: (part: PolicyContent[P]) => Record<string, unknown>;
};

const TYPED: Typed = {
  participation: (part) => ({ ...part, takesPart: typedYesNo(part.takesPart) }),
  groups: (part) => part,
  periods: (part) => ({
    ...part,
    windows: part.windows.map(({ from, to }) => ({ from: typedDay(from), to: typedDay(to) })),
  }),
  rent: (part) => ({
    ...part,
    norms: Object.fromEntries(
      Object.entries(part.norms).map(([size, norm]) => [
        size,
        Object.fromEntries(
          Object.entries(norm).map(([basis, amount]) => [basis, typedKroner(amount)]),
        ),
      ]),
    ),
  }),
  home: (part) => ({
    ...part,
    areaPerPerson: typedDecimal(part.areaPerPerson),
    roomsPerPerson: typedDecimal(part.roomsPerPerson),
  }),
  lease: (part) => part,
  offer: (part) => ({
    ...part,
    guarantee: typedYesNo(part.guarantee),
    deposit: typedYesNo(part.deposit),
    furniture: typedYesNo(part.furniture),
  }),
  contact: (part) => part,
};

/** A part as its form holds it: kroner, commas, yes and no. */
export function typedPart<P extends PolicyPart>(
  part: P,
  content: PolicyContent,
): Record<string, unknown> {
  return TYPED[part](content[part]);
}

/** The same by the names of the form's fields, "content.norms.one.plain" and so on. */
export function typedFields(part: PolicyPart, content: PolicyContent): Record<string, unknown> {
  return Object.fromEntries(fieldsOf(typedPart(part, content), "content"));
}

function fieldsOf(value: unknown, path: string): [string, unknown][] {
  if (typeof value !== "object" || value === null) return [[path, value]];
  if (Array.isArray(value) && value.every((one) => typeof one === "string")) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => fieldsOf(inner, `${path}.${key}`));
}

import { checkDufNumber, normaliseDufNumber } from "@/lib/people/rules/duf-number";
import { checkIdentityNumber, normaliseIdentityNumber } from "@/lib/people/rules/identity-number";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import type { PlainDate } from "@/lib/platform/dates";
import { isBlank, readDate } from "@/lib/transfer/rules/cell-values";
import { UNTOLD, type Values } from "./compare";
import { grantCode } from "./grants";
import {
  type ColumnRule,
  columnRule,
  type ListField,
  type ListKind,
  type ListMapping,
} from "./lists";
import { type WordField, type Words, wordFieldOf, wordKey } from "./words";

/** What is wrong with a cell: a key of `reconciliation.problems`, and the column from 0. */
export type RowProblem = { level: "error" | "warning"; column: string | null; code: string };

/** A row of a list: whose it is, and what it says; or what keeps it from being read. */
export type ListRow = {
  /** Digits alone; none when the row cannot be anyone's. */
  number: string | null;
  name: string | null;
  values: Values;
  /** What is kept in the copy beside what is compared. */
  kept: Readonly<Record<string, string>>;
  problems: RowProblem[];
  /** Whether it is nobody's: what the list itself says that its amounts come to. */
  isTotal: boolean;
  /** Words that nobody has said the meaning of. */
  unknown: { field: WordField; word: string }[];
};

const NO = ["nei", "no", "0", "ingen", "none", "false"];

/** Reads a row; the number alone decides whether it can be anyone's, and a bad cell leaves the rest. */
export function readListRow(
  kind: ListKind,
  cells: readonly string[],
  { mapping, words, today }: { mapping: ListMapping; words: Words; today: PlainDate },
): ListRow {
  const row: ListRow = {
    number: null,
    name: null,
    values: {},
    kept: {},
    problems: [],
    isTotal: false,
    unknown: [],
  };
  const values: Partial<Record<ListField, string | null>> = {};
  const kept: Record<string, string> = {};
  const names: Partial<Record<ListField, string>> = {};
  for (const [column, field] of Object.entries(mapping)) {
    const rule = columnRule(kind, field);
    const cell = (cells[Number(column)] ?? "").trim();
    if (!rule) continue;
    const wrong = (code: string, level: RowProblem["level"] = "warning"): null => {
      row.problems.push({ level, column, code: `reconciliation.problems.${code}` });
      return null;
    };
    if (rule.reads === "number") {
      row.number = readNumber(cell) ?? wrong(isBlank(cell) ? "no-number" : "number", "error");
    } else if (rule.reads === "name") {
      if (cell) names[field] = cell;
    } else if (rule.reads === "presence") {
      values[field] = isBlank(cell) || NO.includes(normaliseForSearch(cell)) ? null : "yes";
    } else if (isBlank(cell)) {
      values[field] = null;
    } else {
      const value = readCell(rule, field, cell, { words, today });
      if (value && "unknown" in value) row.unknown.push(value.unknown);
      else if (value === null) wrong(rule.reads);
      const read = value && "is" in value ? value.is : UNTOLD;
      if (rule.compared) values[field] = read;
      else kept[field] = read === UNTOLD ? cell : read;
    }
  }
  const name = names.fullName ?? [names.givenName, names.familyName].filter(Boolean).join(" ");
  if (kind === "grants" && kept.amount !== undefined && isTotalRow(cells, mapping)) {
    return { ...row, kept, isTotal: true, problems: [], unknown: [] };
  }
  return { ...row, values, kept, name: name || null };
}

const TOTAL = /^(sum|totalt?|i alt)\b/;

/** Whether a row without anyone's number says that it is a sum. */
function isTotalRow(cells: readonly string[], mapping: ListMapping): boolean {
  const column = Object.keys(mapping).find((at) => mapping[at] === "number");
  const number = (column && cells[Number(column)]) || "";
  return !/\d{6}/.test(number) && cells.some((cell) => TOTAL.test(normaliseForSearch(cell)));
}

function readNumber(cell: string): string | null {
  const identity = checkIdentityNumber(cell, { otherTestSeries: true });
  if (identity.ok) return identity.value.number;
  // A spreadsheet takes the first nought away from a number.
  const padded = normaliseIdentityNumber(cell);
  if (/^\d{10}$/.test(padded)) {
    const whole = checkIdentityNumber(`0${padded}`, { otherTestSeries: true });
    if (whole.ok) return whole.value.number;
  }
  return checkDufNumber(cell).ok ? normaliseDufNumber(cell) : null;
}

type Read = { is: string } | { unknown: { field: WordField; word: string } } | null;

function readCell(
  { reads }: ColumnRule,
  field: ListField,
  cell: string,
  { words, today }: { words: Words; today: PlainDate },
): Read {
  if (reads === "day") {
    const day = readDate(cell, today);
    return day ? { is: day } : null;
  }
  if (reads === "amount") {
    const amount = readAmount(cell);
    return amount === null ? null : { is: String(amount) };
  }
  if (reads === "year") {
    const year = /^(20\d{2})([.-]\d{2}.*)?$/.exec(cell)?.[1] ?? null;
    return year ? { is: year } : null;
  }
  if (reads === "text") return { is: field === "grantCode" ? grantCode(cell) : cell };
  const list = wordFieldOf(field);
  if (!list) return { is: cell };
  const key = wordKey(list, cell);
  if (!words.has(key)) return { unknown: { field: list, word: cell } };
  return { is: words.get(key) ?? UNTOLD };
}

/** A number as Norwegian spreadsheets write it; null when it is none. */
export function readAmount(cell: string): number | null {
  const plain = cell
    .replace(/\s|kr\.?|,-$|timer|timar|hours/gi, "")
    .replace(/\.(?=\d{3}(\D|$))/g, "")
    .replace(",", ".");
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

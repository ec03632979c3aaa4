import { UNTOLD } from "./compare";
import { schemeOf } from "./grants";

/*
 * No rate of a grant is verified, so an amount is held against the others of its code in the same list
 * and year: what most people stand with is the usual one. Only codes that give everyone the same are
 * held so; what is decided person by person is not.
 */

/** Of fewer people than this, nothing is usual. */
export const ENOUGH = 3;

/** What one row gives someone: whose it is, the code and whole øre; null when no amount could be read. */
export type AmountRow = { subject: string; code: string; ore: number | null };

/** What the rows of a code come to in a list. */
export type CodeAmounts = {
  code: string;
  people: number;
  /** The sum of all rows, in øre. */
  ore: number;
  /** What most people stand with, in øre; null when there is no such amount. */
  usual: number | null;
  /** How many stand with another amount than the usual. */
  others: number;
};

/** What each person stands with of each code; null of a code where a row had no amount. */
function byPerson(rows: readonly AmountRow[]): Map<string, Map<string, number | null>> {
  const codes = new Map<string, Map<string, number | null>>();
  for (const { subject, code, ore } of rows) {
    const people = codes.get(code) ?? new Map<string, number | null>();
    const before = people.get(subject);
    people.set(subject, ore === null || before === null ? null : (before ?? 0) + ore);
    codes.set(code, people);
  }
  return codes;
}

/** The amount that more than half stand with, when there are enough of them. */
export function usualAmount(amounts: readonly number[]): number | null {
  if (amounts.length < ENOUGH) return null;
  const counts = new Map<number, number>();
  for (const amount of amounts) counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > amounts.length)?.[0] ?? null;
}

/** What a list's rows come to, code by code. */
export function amountsByCode(rows: readonly AmountRow[]): CodeAmounts[] {
  return [...byPerson(rows)]
    .map(([code, people]) => {
      const known = [...people.values()].filter((ore) => ore !== null);
      const usual = schemeOf(code) === null ? null : usualAmount(known);
      return {
        code,
        people: people.size,
        ore: rows.reduce((sum, row) => (row.code === code ? sum + (row.ore ?? 0) : sum), 0),
        usual,
        others: usual === null ? 0 : known.filter((ore) => ore !== usual).length,
      };
    })
    .sort((one, other) => one.code.localeCompare(other.code));
}

/** The usual amounts by code, of those that have one. */
export type UsualAmounts = ReadonlyMap<string, number>;

/**
 * What is usual and what someone stands with, of the codes where that differs; both null when it is
 * the same, and `*` when no code of theirs can be held against anything.
 */
export function amountSides(
  rows: readonly Omit<AmountRow, "subject">[],
  usual: UsualAmounts,
): { ours: string | null; theirs: string | null } {
  const codes = [...byPerson(rows.map((row) => ({ ...row, subject: "" })))].flatMap(
    ([code, people]) => {
      const own = people.get("");
      const most = usual.get(code);
      return typeof own === "number" && most !== undefined ? [{ code, own, most }] : [];
    },
  );
  if (codes.length === 0) return { ours: UNTOLD, theirs: UNTOLD };
  const other = codes
    .filter(({ own, most }) => own !== most)
    .sort((one, two) => one.code.localeCompare(two.code));
  if (other.length === 0) return { ours: null, theirs: null };
  const text = (key: "own" | "most") =>
    other.map((one) => `${one.code} ${one[key] / 100}`).join("; ");
  return { ours: text("most"), theirs: text("own") };
}

/** Codes with their amounts in øre, as `amountSides` writes them. */
export function readAmounts(text: string): { code: string; ore: number }[] {
  return text.split("; ").map((part) => {
    const at = part.lastIndexOf(" ");
    return { code: part.slice(0, at), ore: Math.round(Number(part.slice(at + 1)) * 100) };
  });
}

/** An amount as `readAmount` tells it, in øre; null when it is none. */
export function inOre(kroner: string | null | undefined): number | null {
  if (!kroner || !/^-?\d+(\.\d+)?$/.test(kroner)) return null;
  return Math.round(Number(kroner) * 100);
}

const OTHER = "other";

/**
 * The amounts among the numbers that are kept of a list. Codes that are not compared go together, so
 * that no word of a file ends up there.
 */
export function amountsKept(
  amounts: readonly CodeAmounts[],
  stated: readonly number[],
): Record<string, number> {
  const kept: Record<string, number> = {};
  const add = (name: string, number: number) => {
    kept[name] = (kept[name] ?? 0) + number;
  };
  for (const { code, people, ore, usual, others } of amounts) {
    const name = `amount.${schemeOf(code) === null ? OTHER : code}`;
    add(`${name}.people`, people);
    add(`${name}.ore`, ore);
    add(`${name}.others`, others);
    if (usual !== null) add(`${name}.usual`, usual);
  }
  // Several lines of totals are of parts that nobody has told.
  if (stated.length === 1) kept["amount.stated"] = stated[0] ?? 0;
  return kept;
}

/** The amounts of a list as they were kept; null for one without. */
export function keptAmounts(
  summary: Readonly<Record<string, number>>,
): { codes: CodeAmounts[]; ore: number; stated: number | null } | null {
  const codes = Object.keys(summary)
    .flatMap((key) => /^amount\.(.+)\.people$/.exec(key)?.[1] ?? [])
    .map((code) => ({
      code,
      people: summary[`amount.${code}.people`] ?? 0,
      ore: summary[`amount.${code}.ore`] ?? 0,
      usual: summary[`amount.${code}.usual`] ?? null,
      others: summary[`amount.${code}.others`] ?? 0,
    }))
    .sort(
      (one, other) =>
        Number(one.code === OTHER) - Number(other.code === OTHER) ||
        one.code.localeCompare(other.code),
    );
  if (codes.length === 0) return null;
  return {
    codes,
    ore: codes.reduce((sum, { ore }) => sum + ore, 0),
    stated: summary["amount.stated"] ?? null,
  };
}

/** The usual amounts of a list as they were kept. */
export function usualKept(summary: Readonly<Record<string, number>>): UsualAmounts {
  return new Map(
    (keptAmounts(summary)?.codes ?? []).flatMap(({ code, usual }) =>
      usual === null ? [] : [[code, usual] as const],
    ),
  );
}

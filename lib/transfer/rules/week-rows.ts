import { addDays, type PlainDate } from "@/lib/platform/dates";
import { isoWeekOf, mondayNamed } from "@/lib/platform/iso-weeks";
import type { ReadTable } from "../types";
import { attendanceFieldOf } from "./attendance-columns";
import { isBlank } from "./cell-values";
import { normaliseHeading } from "./headings";

/** Heads the column of the row in the file, where a row of it became several. */
const OF_FILE = "Rad (uke)";
/** A row of the file becomes a row for each day, numbered within ten. */
const WITHIN = 10;

const names = (words: string) => new Set(words.split("|").map(normaliseHeading));
const WEEK = names("uke|veke|week|uke nr|uke nummer|ukenummer|vekenummer|week number|uka|veka");
const YEAR = names("år|year");
const DAYS = [
  "mandag|måndag|monday|man|mån|mon|ma|må",
  "tirsdag|tysdag|tuesday|tir|tys|tue|ti|ty",
  "onsdag|wednesday|ons|wed|on",
  "torsdag|thursday|tor|thu|to",
  "fredag|friday|fre|fri|fr",
  "lørdag|laurdag|saturday|lør|lau|sat|lø|la",
  "søndag|sundag|sunday|søn|sun|sø|su",
].map(names);

/** What heads the columns of the week in a template. */
export const WEEK_HEADINGS = {
  nb: ["Uke", "Mandag", "Tirsdag", "Onsdag", "Torsdag", "Fredag"],
  nn: ["Veke", "Måndag", "Tysdag", "Onsdag", "Torsdag", "Fredag"],
  en: ["Week", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
} as const;

/**
 * A list that has a week on each row, with a column for each day, as one with a day on each row. A cell of
 * a day has what a cell of the week page has: hours, a letter for absence, or both. Other lists are left
 * as they are, but for the year of a week; what cannot be read stays, to be told of at its row.
 */
export function unfoldWeeks(table: ReadTable, today: PlainDate): ReadTable {
  const heads = table.headings.map(normaliseHeading);
  const week = heads.findIndex((head) => WEEK.has(head));
  const year = heads.findIndex((head) => YEAR.has(head));
  const days = heads.flatMap((head, column) => {
    const at = DAYS.findIndex((words) => words.has(head));
    return at < 0 ? [] : [{ column, at }];
  });
  if (week < 0) return table;
  if (days.length === 0) return year < 0 ? table : withYear(table, { week, year });
  // The sum of the days beside them is no day's hours.
  const sums = table.headings.flatMap((head, column) =>
    attendanceFieldOf(head) === "hours" ? [column] : [],
  );
  const taken = new Set([week, year, ...sums, ...days.map(({ column }) => column)]);
  const others = <One>(all: readonly One[]) => all.filter((_one, column) => !taken.has(column));
  return {
    ...table,
    headings: [OF_FILE, ...others(table.headings), "Dato", "Timer til stede", "Fravær"],
    rows: table.rows.flatMap(({ number, cells }) => {
      const typed = cells[week] ?? "";
      const monday = mondayOfCell(typed, cells[year] ?? "", today);
      const line = (at: number, day: string, cell: string) => ({
        number: number * WITHIN + at,
        cells: [
          String(number),
          ...others(table.headings.map((_head, i) => cells[i] ?? "")),
          day,
          ...parts(cell),
        ],
      });
      if (!monday) return [line(0, typed.trim() || "–", "")];
      const told = days.filter(({ column }) => !isBlank(cells[column] ?? ""));
      if (told.length === 0) return [line(0, monday, "")];
      return told.map(({ column, at }) =>
        line(at + 1, addDays(monday, at), (cells[column] ?? "").trim()),
      );
    }),
  };
}

/** A list of whole weeks with the year in the name of the week, and in no column of its own. */
function withYear(table: ReadTable, { week, year }: { week: number; year: number }): ReadTable {
  const kept = (cells: readonly string[]) => cells.filter((_cell, column) => column !== year);
  const named = (cells: readonly string[]) => {
    const [of = "", number = ""] = [cells[year]?.trim(), /\d{1,2}/.exec(cells[week] ?? "")?.[0]];
    return /^20\d\d$/.test(of) && number ? `${number}/${of}` : (cells[week] ?? "");
  };
  return {
    ...table,
    headings: kept(table.headings),
    rows: table.rows.map(({ number, cells }) => ({
      number,
      cells: kept(
        table.headings.map((_head, at) => (at === week ? named(cells) : (cells[at] ?? ""))),
      ),
    })),
  };
}

/** The row in the file that a row of an import is of. */
export function fileRowOf(headings: readonly string[], rowNumber: number): number {
  return headings[0] === OF_FILE ? Math.floor(rowNumber / WITHIN) : rowNumber;
}

/** Hours and type of absence of a cell such as "3E", "7,5" or "Sykt barn". */
function parts(cell: string): [string, string] {
  const [, hours = "", absence = ""] = /^([\d.,:]*)\s*(.*)$/s.exec(cell) ?? [];
  return [hours, absence];
}

/** "48", "uke 48", "48/2026" or "2026-W48"; without a year the last such week. */
export function mondayOfCell(cell: string, year: string, today: PlainDate): PlainDate | null {
  const named = (of: number, week: number) =>
    mondayNamed(`${of}-W${String(week).padStart(2, "0")}`);
  const iso = /^(20\d\d)\s*-?\s*[wu]?(\d{1,2})$/i.exec(cell.trim());
  if (iso) return named(Number(iso[1]), Number(iso[2]));
  const found = /^\D*(\d{1,2})(?:\s*[/-]\s*(20\d\d))?$/.exec(cell.trim());
  if (!found) return null;
  const week = Number(found[1]);
  const told = found[2] ?? (/^20\d\d$/.test(year.trim()) ? year.trim() : null);
  if (told) return named(Number(told), week);
  const now = isoWeekOf(today);
  return named(week <= now.week ? now.year : now.year - 1, week);
}

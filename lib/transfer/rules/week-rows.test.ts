import { expect, it } from "vitest";
import { isWholeAttendance, recogniseAttendanceHeadings } from "./attendance-columns";
import { readAttendanceRow } from "./attendance-row";
import { fileRowOf, unfoldWeeks } from "./week-rows";

const today = "2026-11-26";
const table = (headings: string[], ...rows: string[][]) => ({
  format: "csv" as const,
  encoding: "utf-8",
  delimiter: ";",
  headings,
  rows: rows.map((cells, at) => ({ number: at + 2, cells })),
});
const headings = ["Navn", "Fødselsdato", "Uke", "Man", "Tir", "Ons", "Tor", "Fre"];

it("makes a row for each day that is told of a week, known by the row in the file", () => {
  const unfolded = unfoldWeeks(
    table(headings, ["Amina Yusuf", "04.07.1990", "47", "6", "3E", "", "L", "Sykt barn"]),
    today,
  );
  const mapping = recogniseAttendanceHeadings(unfolded.headings);
  expect(isWholeAttendance(unfolded.headings, mapping)).toBe(true);
  const read = unfolded.rows.map(({ number, cells }) => {
    const { record, problems } = readAttendanceRow(cells, mapping, today);
    expect(problems).toEqual([]);
    return [fileRowOf(unfolded.headings, number), record?.day, record?.present, record?.code];
  });
  expect(read).toEqual([
    [2, "2026-11-16", 360, null],
    [2, "2026-11-17", 180, "SYK_EGENM"],
    [2, "2026-11-19", null, "SYK_LEGE"],
    [2, "2026-11-20", null, "BARN_SYK"],
  ]);
});

it.each([
  ["2026-W53", "2026-12-28"],
  ["uke 2", "2026-01-05"],
  ["50", "2025-12-08"],
  ["7/2026", "2026-02-09"],
])("reads the week %s", (week, monday) => {
  const { rows } = unfoldWeeks(table(headings, ["A B", "04.07.1990", week, "6"]), today);
  expect(rows[0]?.cells).toContain(monday);
});

it("keeps a row that cannot be read, to be told of, and loses none beside it", () => {
  const { headings: unfolded, rows } = unfoldWeeks(
    table(
      headings,
      ["Amina Yusuf", "04.07.1990", "uke 60", "6", "6"],
      ["Biniam Tesfay", "01.02.1991", "47", "6", "x9"],
      ["Caroline Moe", "03.03.1993", "47"],
    ),
    today,
  );
  const mapping = recogniseAttendanceHeadings(unfolded);
  const told = rows.map(({ number, cells }) => [
    fileRowOf(unfolded, number),
    readAttendanceRow(cells, mapping, today).problems.map(({ code }) => code.split(".").at(-1)),
  ]);
  expect(told).toEqual([
    [2, ["day", "nothing-told"]],
    [3, []],
    [3, ["absence"]],
    [4, ["nothing-told"]],
  ]);
});

it("takes the sum of the week beside its days for no day's hours", () => {
  const unfolded = unfoldWeeks(
    table(
      [...headings, "Sum timer"],
      ["Amina Yusuf", "04.07.1990", "47", "6", "5", "", "", "", "11"],
    ),
    today,
  );
  const mapping = recogniseAttendanceHeadings(unfolded.headings);
  expect(isWholeAttendance(unfolded.headings, mapping)).toBe(true);
  const read = unfolded.rows.map(({ cells }) => readAttendanceRow(cells, mapping, today).record);
  expect(read.map((record) => [record?.day, record?.present])).toEqual([
    ["2026-11-16", 360],
    ["2026-11-17", 300],
  ]);
});

it("leaves a list with a day on each row as it is", () => {
  const days = table(
    ["Navn", "Fødselsdato", "Dato", "Timer"],
    ["A B", "1.1.1990", "2026-11-16", "6"],
  );
  expect(unfoldWeeks(days, today)).toBe(days);
  expect(fileRowOf(days.headings, 27)).toBe(27);
});

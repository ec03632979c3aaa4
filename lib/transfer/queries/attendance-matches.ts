import "server-only";
import { inArray } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import { type Attendee, attendeesWhere, sourcesOf, weekOf } from "@/lib/attendance/queries/week";
import { type CellValue, sameValue, settled } from "@/lib/attendance/rules/cell";
import type { WeekCell } from "@/lib/attendance/types";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import { blindIndex } from "@/lib/platform/field-encryption";
import type { Scope } from "@/lib/platform/transaction";
import type { AttendanceField } from "../rules/attendance-columns";
import type { AttendanceRow } from "../rules/attendance-row";
import { searchNames } from "../rules/likeness";
import { holdersOf, idsByName, registeredPeople } from "./registered-people";

/** Whose day a row is, and what it would make of it; or what is wrong, and in which field. */
export type AttendanceMatch =
  | {
      attendee: Attendee;
      sourceId: string;
      cell: WeekCell;
      value: CellValue;
      state: "new" | "change" | "same";
    }
  | { field: AttendanceField; code: string };

const wrong = (field: AttendanceField, code: string): AttendanceMatch => ({
  field,
  code: `attendance.import.problems.${code}`,
});

/**
 * Finds the participant by number, or by name and birth date, and the class by the day; never guessed
 * when two fit.
 */
export async function matchDay(scope: Scope, row: AttendanceRow): Promise<AttendanceMatch> {
  if (row.day > scope.today && row.present) return wrong("day", "in-future");
  const people = await peopleOf(scope, row);
  const field = row.number ? "number" : "fullName";
  if (people.length === 0) return wrong(field, "no-such-person");
  if (people.length > 1) return wrong(field, "two-people");
  const period = { from: row.day, to: row.day };
  const which = inArray(programmeParticipation.personId, people);
  const [attendee, other] = await attendeesWhere(scope, which, period);
  if (!attendee) return wrong("day", "not-in-programme");
  if (other) return wrong(field, "two-people");
  const sources = (await sourcesOf(scope, [attendee], period)).filter(
    ({ sourceKind }) => sourceKind === "class",
  );
  const { rows } = await weekOf(scope, sources, period);
  const wanted = row.className && normaliseForSearch(row.className);
  const named = wanted
    ? rows.filter(({ sourceName }) => normaliseForSearch(sourceName ?? "") === wanted)
    : rows;
  const planned = named.filter(({ cells: [cell] }) => (cell?.planned ?? 0) > 0);
  const [held, second] = planned.length > 0 ? planned : named;
  const cell = held?.cells[0];
  if (!held || !cell) return wrong(wanted ? "className" : "day", "no-class");
  if (second) return wrong(wanted ? "day" : "className", "two-classes");
  if (cell.closed) return wrong("day", "month-closed");
  const value = settled({ present: row.present ?? 0, code: row.code }, cell.planned);
  const state = !cell.value ? "new" : sameValue(cell.value, value) ? "same" : "change";
  return { attendee, sourceId: held.sourceId, cell, value, state };
}

/** Ids of those whom the row may be of. */
async function peopleOf(scope: Scope, { number, name, birthDate }: AttendanceRow) {
  if (number) {
    const index = blindIndex(number, scope.municipalityId);
    const holders = [...(await holdersOf(scope, [index])).values()];
    return [...(await registeredPeople(scope, holders)).keys()];
  }
  if (!name || !birthDate) return [];
  const wanted = searchNames(name).map((one) => ({
    name: one,
    year: Number(birthDate.slice(0, 4)),
  }));
  const people = await registeredPeople(scope, await idsByName(scope, wanted));
  return [...people.values()]
    .filter(({ birth }) => birth.precision === "day" && birth.date === birthDate)
    .map(({ personId }) => personId);
}

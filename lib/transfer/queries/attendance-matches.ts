import "server-only";
import { inArray } from "drizzle-orm";
import { programmeParticipation } from "@/db/schema/programme";
import { type Attendee, attendeesWhere, sourcesOf, weekOf } from "@/lib/attendance/queries/week";
import { type CellValue, sameValue, settled } from "@/lib/attendance/rules/cell";
import type { WeekCell } from "@/lib/attendance/types";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { blindIndex } from "@/lib/platform/field-encryption";
import { weekName } from "@/lib/platform/iso-weeks";
import type { Scope } from "@/lib/platform/transaction";
import type { AttendanceField } from "../rules/attendance-columns";
import type { AttendanceRow } from "../rules/attendance-row";
import { searchNames } from "../rules/likeness";
import { placeTotal } from "../rules/week-total";
import { holdersOf, idsByName, registeredPeople } from "./registered-people";

/** Whose days a row is of, and what it would make of them; or what is wrong, and in which field. */
export type AttendanceMatch =
  | {
      attendee: Attendee;
      sourceId: string;
      /** What is to be registered; of a whole week none when all of it is. */
      cells: { day: PlainDate; version: number; value: CellValue }[];
      state: "new" | "change" | "same";
      /** What is left to choose, of a row that is fine. */
      notice?: Told;
    }
  | ({ field: AttendanceField; attendee?: Attendee } & Told);

type Told = { code: string; params?: Record<string, string> };

const wrong = (field: AttendanceField, code: string) => ({
  field,
  code: `attendance.import.problems.${code}`,
});

/**
 * Finds the participant by number, or by name and birth date, and the class by the day or the week;
 * never guessed when two fit.
 */
export async function matchRow(scope: Scope, row: AttendanceRow): Promise<AttendanceMatch> {
  if (!row.wholeWeek && row.day > scope.today && row.present) return wrong("day", "in-future");
  const at = row.wholeWeek ? "week" : "day";
  const people = await peopleOf(scope, row);
  const field = row.number ? "number" : "fullName";
  if (people.length === 0) return wrong(field, "no-such-person");
  if (people.length > 1) return wrong(field, "two-people");
  const period = { from: row.day, to: row.wholeWeek ? addDays(row.day, 6) : row.day };
  const which = inArray(programmeParticipation.personId, people);
  const [attendee, other] = await attendeesWhere(scope, which, period);
  if (!attendee) return wrong(at, "not-in-programme");
  if (other) return wrong(field, "two-people");
  const sources = (await sourcesOf(scope, [attendee], period)).filter(
    ({ sourceKind }) => sourceKind === "class",
  );
  const { rows } = await weekOf(scope, sources, period);
  const wanted = row.className && normaliseForSearch(row.className);
  const named = wanted
    ? rows.filter(({ sourceName }) => normaliseForSearch(sourceName ?? "") === wanted)
    : rows;
  const planned = named.filter(({ cells }) => cells.some((cell) => cell.planned > 0));
  const [held, second] = planned.length > 0 ? planned : named;
  if (!held) return wrong(wanted ? "className" : at, "no-class");
  if (second) return wrong(wanted ? at : "className", "two-classes");
  return row.wholeWeek
    ? ofWeek(scope, row, attendee, held)
    : ofDay(row, attendee, held.sourceId, held.cells[0]);
}

function ofDay(
  row: AttendanceRow,
  attendee: Attendee,
  sourceId: string,
  cell: WeekCell | undefined,
): AttendanceMatch {
  if (!cell) return wrong("day", "no-class");
  if (cell.closed) return wrong("day", "month-closed");
  const value = settled({ present: row.present ?? 0, code: row.code }, cell.planned);
  const state = !cell.value ? "new" : sameValue(cell.value, value) ? "same" : "change";
  return { attendee, sourceId, cells: [{ day: cell.day, version: cell.version, value }], state };
}

/** The total of a week: placed when it leaves no choice, else told with the way to where it is typed. */
function ofWeek(
  scope: Scope,
  row: AttendanceRow,
  attendee: Attendee,
  { sourceId, cells }: { sourceId: string; cells: readonly WeekCell[] },
): AttendanceMatch {
  const days = cells.map(({ day, planned, value, leave, closed }) => ({
    ...{ day, planned, registered: value?.present ?? null, onLeave: leave !== null, closed },
  }));
  const { present, code } = row;
  const placed = placeTotal(days, { minutes: present ?? 0, code }, scope.today);
  const { participationId } = attendee;
  const params = { sourceId, week: weekName(row.day), participationId };
  if ("problem" in placed) {
    const { problem, ...told } = placed;
    return { attendee, ...wrong("hours", problem), params: { ...params, ...told } };
  }
  const versions = new Map(cells.map(({ day, version }) => [day, version]));
  const filled = placed.fill.map(({ day, ...value }) => ({
    ...{ day, value, version: versions.get(day) ?? 0 },
  }));
  const untyped = filled.some(({ value }) => value.present === 0 && value.code === null);
  return {
    ...{ attendee, sourceId, cells: filled, state: filled.length > 0 ? "new" : "same" },
    ...(untyped && { notice: { code: wrong("hours", "week-away").code, params } }),
  };
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

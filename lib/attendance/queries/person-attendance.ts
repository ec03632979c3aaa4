import "server-only";
import { and, eq } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { lawOf } from "@/lib/law/queries/law";
import { addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { grantedMonths } from "@/lib/programme/queries/decisions";
import { type Cap, capsOf } from "../rules/caps";
import { followUpFrom } from "../rules/care-leave";
import { daysLeft, mayWithdraw } from "../rules/certification";
import type { AbsenceCode } from "../rules/codes";
import { baseOf, extensionOf } from "../rules/extension";
import { lastOfMonth, type MonthSummary, monthOf } from "../rules/month";
import type { ClosedMonth, WeekRow } from "../types";
import { talksOf } from "./absence-talks";
import {
  type AttendingParticipation,
  absenceOf,
  absencesOf,
  correctionsOf,
  extensionsOf,
  otherParentOf,
  programmeOfPerson,
  situationOf,
  withdrawalsOf,
  withdrawnSince,
} from "./absences";
import { closedMonthsOf } from "./closed-months";
import { summaryOf } from "./month";
import { attendeesWhere, sourcesOf, weekOf } from "./week";

const MONTHS = 6;

/** Types of which what is left is always shown; the others once they are used. */
const always: readonly AbsenceCode[] = ["BARN_SYK", "VELFERD", "RELIG", "FRED"];
const used: readonly AbsenceCode[] = [
  "SVANG",
  "FODSEL_MOR",
  "FODSEL_FAR",
  "OMSORG",
  "LANG_SYK",
  "FERIE",
];

export type AttendedMonth = {
  month: PlainDate;
  summary: MonthSummary;
  closed: ClosedMonth | null;
};

/** Attendance, absence and leave of someone in a case that the caller has opened. */
export async function personAttendance(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
) {
  const act = "attendance.view-person";
  const participation = await programmeOfPerson(scope, { caseId, personId }, act);
  const { id, plannedEndOn, startedOn } = participation;
  const [[named], leaves, extensions, law] = await Promise.all([
    scope.tx
      .select({ name: person.displayName })
      .from(person)
      .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, personId))),
    absencesOf(scope, id),
    extensionsOf(scope, id),
    lawOf(scope),
  ]);
  const [{ days, spells }, situation, withdrawals, talks, corrections, months, granted] =
    await Promise.all([
      absenceOf(scope, participation, leaves),
      situationOf(scope, personId),
      withdrawalsOf(scope, id),
      talksOf(scope, [id]),
      correctionsOf(scope, id),
      monthsOf(scope, participation),
      grantedMonths(scope, id),
    ]);
  const otherParent = leaves.some(({ code }) => code === "OMSORG")
    ? await otherParentOf(scope, personId, scope.today)
    : null;
  const known = { days, leaves, situation, otherParent };
  const caps: Cap[] = [
    ...always,
    ...used.filter((code) => days.some((day) => day.code === code)),
  ].flatMap((code) => {
    const last = leaves.find((leave) => leave.code === code);
    return capsOf(law, known, { code, on: scope.today, eventOn: last?.eventOn ?? null });
  });
  const end =
    plannedEndOn === null
      ? null
      : extensionOf(
          law,
          baseOf(plannedEndOn, extensions[0] ?? null, granted),
          days.filter(({ day }) => day <= plannedEndOn),
          scope.today,
        );
  scope.audit({
    action: act,
    objectType: "programme_participation",
    objectId: id,
    caseId,
    personId,
    fields: ["attendance", "absenceType"],
  });
  return {
    name: named?.name ?? "",
    participation,
    leaves: leaves.map((leave) => ({
      ...leave,
      followUpFrom: followUpFrom(law.on(leave.fromOn).row(leave.code), leave),
    })),
    caps,
    end,
    extensions,
    situation,
    withdrawals,
    talks,
    corrections,
    months,
    certification: {
      left: daysLeft(law, spells, scope.today),
      afterWeeks: law.on(scope.today).value("SYK_EGENM", "afterWeeks"),
      withdrawnOn: withdrawnSince(withdrawals),
      suggestion: mayWithdraw(law, spells, scope.today),
      startedOn,
    },
    law: law.on(scope.today).rows("absence"),
  };
}

/** The last months of a programme, the latest first, with what each day came to. */
async function monthsOf(
  scope: Scope,
  { id, startedOn }: AttendingParticipation,
): Promise<{ list: AttendedMonth[]; sources: Map<string, string | null> }> {
  const first = addMonths(monthOf(scope.today), 1 - MONTHS);
  const from = startedOn && startedOn > first ? monthOf(startedOn) : first;
  const period = { from, to: lastOfMonth(scope.today) };
  const attendees = await attendeesWhere(scope, eq(programmeParticipation.id, id), period);
  const { rows, days } = await weekOf(scope, await sourcesOf(scope, attendees, period), period);
  const closed = await closedMonthsOf(scope, days);
  const months = [...new Set(days.map(monthOf))].toReversed();
  return {
    list: months.map((month) => ({
      month,
      summary: summaryOf(rows.map((row) => within(row, month, scope.today))),
      closed: closed.find((one) => one.month === month && one.classId === null) ?? null,
    })),
    sources: new Map(rows.map((row) => [row.sourceId, row.sourceName])),
  };
}

/** A row with the days of a month alone, up to today: what is to come is not missing. */
function within(row: WeekRow, month: PlainDate, today: PlainDate): WeekRow {
  return {
    ...row,
    cells: row.cells.filter(({ day }) => monthOf(day) === month && day <= today),
  };
}

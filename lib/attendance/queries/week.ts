import "server-only";
import { and, asc, eq, isNotNull, lte, type SQL, sql } from "drizzle-orm";
import { classParticipant } from "@/db/schema/attendance";
import { caseOfficer, settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { Period, TimedElement } from "@/lib/programme/rules/plan-time";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { SourceKind } from "../rules/codes";
import { grouped } from "../rules/grouped";
import { besideClasses } from "../rules/planned";
import { cellsOf } from "../rules/week";
import type { Week, WeekRow } from "../types";
import { ofCase, ofParticipation, ofPerson } from "./classes";
import { closedMonthsOf } from "./closed-months";
import { elementOptions } from "./element-options";
import { breaksIn, classesOf, elementsOf, framesOf } from "./frames";
import { leavesIn, standingCells } from "./registered";

const mostShown = 100;
const mostChosen = 500;

/** Someone whose days are shown. */
export type Attendee = {
  participationId: string;
  caseId: string;
  personId: string;
  name: string;
  startedOn: PlainDate | null;
  endedOn: PlainDate | null;
};

/** Where someone is on some days: a class, or an element of the plan that no class stands for. */
export type Source = {
  attendee: Attendee;
  sourceKind: SourceKind;
  sourceId: string;
  sourceName: string | null;
  kind: string;
  elements: TimedElement[];
};

export const attendeeColumns = {
  participationId: programmeParticipation.id,
  caseId: programmeParticipation.caseId,
  personId: programmeParticipation.personId,
  name: person.displayName,
  startedOn: programmeParticipation.startedOn,
  endedOn: programmeParticipation.endedOn,
};
const byName = [
  asc(sql`${person.displayName} collate "nb-NO-x-icu"`),
  asc(programmeParticipation.id),
];

/** A week of a class: everyone whose case is open to the actor, and how many are not. */
export async function classWeek(scope: Scope, classId: string, monday: PlainDate): Promise<Week> {
  const period = { from: monday, to: addDays(monday, 6) };
  const { attendees, hidden } = await attendeesOfClass(scope, classId, period);
  const sources = await sourcesOf(scope, attendees, period, classId);
  const week = await weekOf(scope, sources, period, classId);
  scope.audit({
    action: "attendance.view-week",
    objectType: "programme_class",
    objectId: classId,
    fields: sources.length > 0 ? ["name", "attendance"] : [],
  });
  return { ...week, hidden };
}

/** A week of the participants whom the actor follows up: their classes and the rest of their plans. */
export async function ownWeek(scope: Scope, monday: PlainDate): Promise<Week> {
  const period = { from: monday, to: addDays(monday, 6) };
  const attendees = await attendeesWhere(
    scope,
    sql`${settlementCase.id} in (select o.case_id from ${caseOfficer} o
      where o.municipality_id = ${scope.municipalityId}
        and o.account_id = ${scope.actor.accountId} and o.to_on is null)`,
    period,
  );
  const [week, options] = await Promise.all([
    weekOf(scope, await sourcesOf(scope, attendees, period), period),
    elementOptions(scope),
  ]);
  const labels = new Map(options.map(({ value, label }) => [value, label]));
  const rows = week.rows.map((row) => ({
    ...row,
    sourceName: row.sourceName ?? labels.get(row.kind) ?? null,
  }));
  scope.audit({
    action: "attendance.view-week",
    objectType: "account",
    objectId: scope.actor.accountId,
    fields: week.rows.length > 0 ? ["name", "attendance"] : [],
  });
  return { ...week, rows, hidden: 0 };
}

/** Those in a class in a period: whose cases are open to the actor, or for figures everyone. */
export async function attendeesOfClass(
  scope: Scope,
  classId: string,
  { from, to }: Period,
  everyone = false,
) {
  const rows = await scope.tx
    .selectDistinct({
      ...attendeeColumns,
      sees: everyone ? sql<boolean>`true` : sql<boolean>`${mayOpenCase(scope)}`,
      sorted: sql`${person.displayName} collate "nb-NO-x-icu"`,
    })
    .from(classParticipant)
    .innerJoin(programmeParticipation, ofParticipation)
    .innerJoin(person, ofPerson)
    .innerJoin(settlementCase, ofCase)
    .where(
      and(
        eq(classParticipant.municipalityId, scope.municipalityId),
        eq(classParticipant.classId, classId),
        lte(classParticipant.fromOn, to),
        sql`(${classParticipant.toOn} is null or ${classParticipant.toOn} >= ${from})`,
      ),
    )
    .orderBy(sql`${person.displayName} collate "nb-NO-x-icu"`, asc(programmeParticipation.id));
  const seen = rows.filter(({ sees }) => sees);
  return {
    attendees: seen.map(({ sees: _sees, sorted: _sorted, ...row }): Attendee => row),
    hidden: rows.length - seen.length,
  };
}

/**
 * Those with a programme that runs in the period and a case that is open to the actor; for figures
 * without names, everyone.
 */
export function attendeesWhere(
  scope: Scope,
  which: SQL,
  { from, to }: Period,
  limit = mostShown,
  everyone = false,
) {
  return scope.tx
    .select(attendeeColumns)
    .from(programmeParticipation)
    .innerJoin(person, ofPerson)
    .innerJoin(settlementCase, ofCase)
    .where(
      and(
        eq(programmeParticipation.municipalityId, scope.municipalityId),
        isNotNull(programmeParticipation.startedOn),
        lte(programmeParticipation.startedOn, to),
        sql`(${programmeParticipation.endedOn} is null or ${programmeParticipation.endedOn} >= ${from})`,
        everyone ? undefined : mayOpenCase(scope),
        which,
      ),
    )
    .orderBy(...byName)
    .limit(limit);
}

/** Where each of them is in a period; of one class alone when it is said. */
export async function sourcesOf(
  scope: Scope,
  attendees: readonly Attendee[],
  period: Period,
  classId?: string,
): Promise<Source[]> {
  const ids = attendees.map(({ participationId }) => participationId);
  const [classes, elements] = await Promise.all([
    classesOf(scope, ids, period, classId),
    classId === undefined ? elementsOf(scope, ids, period) : [],
  ]);
  return attendees.flatMap((attendee) => {
    const own = <T extends { participationId: string }>(list: readonly T[]) =>
      list.filter((one) => one.participationId === attendee.participationId);
    const inClasses = own(classes);
    const held = grouped(inClasses, ({ classId }) => classId);
    const lines = grouped(besideClasses(own(elements), inClasses), ({ lineId }) => lineId);
    return [
      ...[...held].map(([classId, parts]): Source => {
        const [{ name = null, kinds = [] } = {}] = parts;
        const elements = parts.flatMap((part) => part.elements);
        const kind = kinds[0] ?? "other";
        return {
          attendee,
          sourceKind: "class",
          sourceId: classId,
          sourceName: name,
          kind,
          elements,
        };
      }),
      ...[...lines].map(([lineId, parts]): Source => {
        const { title = null, kind = "other" } = parts.at(-1) ?? {};
        return {
          ...{ attendee, kind, elements: parts },
          ...{ sourceKind: "element", sourceId: lineId, sourceName: title },
        };
      }),
    ];
  });
}

/** The rows of a week, or of another period, with what is planned and registered each day. */
export async function weekOf(
  scope: Scope,
  sources: readonly Source[],
  period: Period,
  sourceId?: string,
): Promise<Omit<Week, "hidden">> {
  const attendees = new Map(sources.map(({ attendee }) => [attendee.participationId, attendee]));
  const ids = [...attendees.keys()];
  const days = daysOf(period);
  const [frames, schoolBreaks, standing, leaves, closed] = await Promise.all([
    framesOf(scope, [...attendees.values()]),
    breaksIn(scope, period),
    standingCells(scope, ids, period, sourceId),
    leavesIn(scope, ids, period),
    closedMonthsOf(scope, days),
  ]);
  const found = new Map(
    standing.map((cell) => [`${cell.participationId} ${cell.sourceId} ${cell.day}`, cell]),
  );
  const leavesOf = grouped(leaves, ({ participationId }) => participationId);
  const rows = sources.flatMap(({ attendee, elements, ...source }): WeekRow[] => {
    const { participationId, caseId, personId, name } = attendee;
    const frame = frames.get(participationId);
    if (!frame) return [];
    const cells = cellsOf(
      days,
      { sourceId: source.sourceId, elements, frame },
      {
        schoolBreaks,
        leaves: leavesOf.get(participationId) ?? [],
        closed,
        standing: (day) => found.get(`${participationId} ${source.sourceId} ${day}`),
      },
    );
    return [{ participationId, caseId, personId, name, ...source, cells }];
  });
  return { monday: period.from, days, rows };
}

function daysOf({ from, to }: Period): PlainDate[] {
  const days: PlainDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Those in a programme today whose cases are open to the actor, by name. */
export function runningParticipants(scope: Scope): Promise<Attendee[]> {
  return attendeesWhere(scope, sql`true`, { from: scope.today, to: "9999-12-31" }, mostChosen);
}

import "server-only";
import { and, asc, eq, gte, inArray, lte, sql } from "drizzle-orm";
import { classParticipant, programmeClass } from "@/db/schema/attendance";
import { schoolBreak } from "@/db/schema/courses";
import { integrationPlan, planElement } from "@/db/schema/integration-plan";
import { programmeDecision } from "@/db/schema/programme";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { Period, TimedElement } from "@/lib/programme/rules/plan-time";
import { classElements, type ProgrammeFrame } from "../rules/planned";
import { timetablesOf } from "./classes";

type Runs = { participationId: string; startedOn: PlainDate | null; endedOn: PlainDate | null };

/** The municipality's school breaks that touch a period. */
export function breaksIn(scope: Scope, { from, to }: Period): Promise<Period[]> {
  return scope.tx
    .select({ from: schoolBreak.fromOn, to: schoolBreak.toOn })
    .from(schoolBreak)
    .where(
      and(
        eq(schoolBreak.municipalityId, scope.municipalityId),
        gte(schoolBreak.toOn, from),
        lte(schoolBreak.fromOn, to),
      ),
    );
}

/** When programmes run, and the vacations and stops in them, by participation. */
export async function framesOf(
  scope: Scope,
  runs: readonly Runs[],
): Promise<Map<string, ProgrammeFrame>> {
  const ids = runs.map(({ participationId }) => participationId);
  if (ids.length === 0) return new Map();
  const [plans, stops] = await Promise.all([
    scope.tx
      .select({
        participationId: integrationPlan.participationId,
        vacations: integrationPlan.vacations,
      })
      .from(integrationPlan)
      .where(
        and(
          eq(integrationPlan.municipalityId, scope.municipalityId),
          inArray(integrationPlan.participationId, ids),
          eq(integrationPlan.status, "in_force"),
        ),
      ),
    scope.tx
      .select({
        participationId: programmeDecision.participationId,
        from: programmeDecision.stopFrom,
        to: programmeDecision.stopTo,
      })
      .from(programmeDecision)
      .where(
        and(
          eq(programmeDecision.municipalityId, scope.municipalityId),
          inArray(programmeDecision.participationId, ids),
          inArray(programmeDecision.kind, ["stopped_temporarily", "stopped_permanently"]),
        ),
      ),
  ]);
  const vacations = new Map(plans.map((plan) => [plan.participationId, plan.vacations]));
  return new Map(
    runs.map(({ participationId, startedOn, endedOn }) => [
      participationId,
      {
        startedOn,
        endedOn,
        vacations: vacations.get(participationId) ?? [],
        stops: stops.flatMap(({ from, to, ...stop }) =>
          stop.participationId === participationId && from ? [{ from, to }] : [],
        ),
      },
    ]),
  );
}

/** A class of someone in a period, with its hours as elements. */
export type ClassOf = {
  participationId: string;
  classId: string;
  name: string;
  kinds: string[];
  elements: TimedElement[];
};

/** The classes that people are in within a period, or one of them alone. */
export async function classesOf(
  scope: Scope,
  participationIds: readonly string[],
  { from, to }: Period,
  classId?: string,
): Promise<ClassOf[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      participationId: classParticipant.participationId,
      memberFrom: classParticipant.fromOn,
      memberTo: classParticipant.toOn,
      classId: programmeClass.id,
      name: programmeClass.name,
      kinds: programmeClass.kinds,
      followsSchool: programmeClass.followsSchool,
      fromOn: programmeClass.fromOn,
      toOn: programmeClass.toOn,
    })
    .from(classParticipant)
    .innerJoin(
      programmeClass,
      and(
        eq(programmeClass.municipalityId, classParticipant.municipalityId),
        eq(programmeClass.id, classParticipant.classId),
      ),
    )
    .where(
      and(
        eq(classParticipant.municipalityId, scope.municipalityId),
        inArray(classParticipant.participationId, [...participationIds]),
        lte(classParticipant.fromOn, to),
        sql`(${classParticipant.toOn} is null or ${classParticipant.toOn} >= ${from})`,
        classId === undefined ? undefined : eq(classParticipant.classId, classId),
      ),
    )
    .orderBy(asc(programmeClass.name), asc(programmeClass.id));
  const timetables = await timetablesOf(scope, [...new Set(rows.map(({ classId }) => classId))]);
  return rows.map((row) => ({
    participationId: row.participationId,
    classId: row.classId,
    name: row.name,
    kinds: row.kinds,
    elements: classElements(row, overlap(row), timetables.get(row.classId) ?? []),
  }));
}

function overlap(row: {
  memberFrom: PlainDate;
  memberTo: PlainDate | null;
  fromOn: PlainDate;
  toOn: PlainDate | null;
}) {
  const ends = [row.memberTo, row.toOn].filter((day) => day !== null).toSorted();
  return {
    fromOn: row.memberFrom > row.fromOn ? row.memberFrom : row.fromOn,
    toOn: ends[0] ?? null,
  };
}

export type ElementOf = TimedElement & { participationId: string; title: string | null };

/**
 * The elements of plans in a period, as the version that was in force had them: each version from its
 * day until the next one's.
 */
export async function elementsOf(
  scope: Scope,
  participationIds: readonly string[],
  { from, to }: Period,
): Promise<ElementOf[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      participationId: integrationPlan.participationId,
      inForceFrom: integrationPlan.inForceFrom,
      replacedOn: integrationPlan.replacedOn,
      lineId: planElement.lineId,
      kind: planElement.kind,
      title: planElement.title,
      fromOn: planElement.fromOn,
      toOn: planElement.toOn,
      minutesPerWeek: planElement.minutesPerWeek,
      times: planElement.times,
      followsSchool: planElement.followsSchool,
    })
    .from(integrationPlan)
    .innerJoin(
      planElement,
      and(
        eq(planElement.municipalityId, integrationPlan.municipalityId),
        eq(planElement.planId, integrationPlan.id),
      ),
    )
    .where(
      and(
        eq(integrationPlan.municipalityId, scope.municipalityId),
        inArray(integrationPlan.participationId, [...participationIds]),
        inArray(integrationPlan.status, ["in_force", "replaced"]),
        lte(integrationPlan.inForceFrom, to),
        sql`(${integrationPlan.replacedOn} is null or ${integrationPlan.replacedOn} > ${from})`,
        lte(planElement.fromOn, to),
        gte(planElement.toOn, from),
      ),
    )
    .orderBy(asc(integrationPlan.number), asc(planElement.fromOn), asc(planElement.lineId));
  return rows.flatMap(({ inForceFrom, replacedOn, ...row }) => {
    const first = inForceFrom && inForceFrom > row.fromOn ? inForceFrom : row.fromOn;
    const before = replacedOn && addDays(replacedOn, -1);
    const last = before && before < row.toOn ? before : row.toOn;
    return first > last ? [] : [{ ...row, fromOn: first, toOn: last }];
  });
}

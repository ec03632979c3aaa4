import "server-only";
import { and, asc, eq, gte, inArray, isNull, or, sql } from "drizzle-orm";
import { classParticipant, classTimetable, programmeClass } from "@/db/schema/attendance";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { programmeParticipation } from "@/db/schema/programme";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { grouped } from "../rules/grouped";
import type { ClassLine, ClassMember, ProgrammeClass } from "../types";

const mostListed = 200;

export const ofParticipation = and(
  eq(programmeParticipation.municipalityId, classParticipant.municipalityId),
  eq(programmeParticipation.id, classParticipant.participationId),
);
export const ofPerson = and(
  eq(person.municipalityId, programmeParticipation.municipalityId),
  eq(person.id, programmeParticipation.personId),
);
export const ofCase = and(
  eq(settlementCase.municipalityId, programmeParticipation.municipalityId),
  eq(settlementCase.id, programmeParticipation.caseId),
);

/** The municipality's classes that have not ended, or all of them, by name. */
export function listClasses(
  scope: Scope,
  { ended = false }: { ended?: boolean } = {},
): Promise<ClassLine[]> {
  const today = scope.today;
  return scope.tx
    .select({
      id: programmeClass.id,
      name: programmeClass.name,
      provider: programmeClass.provider,
      fromOn: programmeClass.fromOn,
      toOn: programmeClass.toOn,
      participants: sql<number>`(select count(*)::int from ${classParticipant} m
        where m.municipality_id = ${scope.municipalityId} and m.class_id = programme_class.id
          and m.from_on <= ${today} and (m.to_on is null or m.to_on >= ${today}))`,
    })
    .from(programmeClass)
    .where(
      and(
        eq(programmeClass.municipalityId, scope.municipalityId),
        ended ? undefined : or(isNull(programmeClass.toOn), gte(programmeClass.toOn, today)),
      ),
    )
    .orderBy(asc(programmeClass.name), asc(programmeClass.id))
    .limit(mostListed);
}

/** What classes are called, and the kinds of elements that are held in them, by id. */
export async function classNames(
  scope: Scope,
  classIds: readonly string[],
): Promise<Map<string, { name: string; kinds: string[] }>> {
  if (classIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({ id: programmeClass.id, name: programmeClass.name, kinds: programmeClass.kinds })
    .from(programmeClass)
    .where(
      and(
        eq(programmeClass.municipalityId, scope.municipalityId),
        inArray(programmeClass.id, [...classIds]),
      ),
    );
  return new Map(rows.map(({ id, ...rest }) => [id, rest]));
}

/** A class with its timetables, the oldest first. @throws not found, the refusal audited */
export async function requireClass(
  scope: Scope,
  classId: string,
  action: string,
  { lock = false } = {},
): Promise<ProgrammeClass> {
  const refusal = { action, objectType: "programme_class", objectId: classId };
  if (!isId(classId)) throw notFound(refusal);
  const query = scope.tx
    .select()
    .from(programmeClass)
    .where(
      and(eq(programmeClass.municipalityId, scope.municipalityId), eq(programmeClass.id, classId)),
    );
  const [[row], timetables] = await Promise.all([
    lock ? query.for("update") : query,
    timetablesOf(scope, [classId]),
  ]);
  if (!row) throw notFound(refusal);
  const { municipalityId: _wall, createdAt: _created, ...rest } = row;
  return { ...rest, timetables: timetables.get(classId) ?? [] };
}

/** The timetables of classes, the oldest first. */
export async function timetablesOf(
  scope: Scope,
  classIds: readonly string[],
): Promise<Map<string, ProgrammeClass["timetables"]>> {
  if (classIds.length === 0) return new Map();
  const rows = await scope.tx
    .select({
      classId: classTimetable.classId,
      validFrom: classTimetable.validFrom,
      times: classTimetable.times,
    })
    .from(classTimetable)
    .where(
      and(
        eq(classTimetable.municipalityId, scope.municipalityId),
        sql`${classTimetable.classId} = any(${sql.param(classIds)}::uuid[])`,
      ),
    )
    .orderBy(asc(classTimetable.validFrom));
  const held = grouped(rows, ({ classId }) => classId);
  return new Map([...held].map(([id, list]) => [id, list.map(({ classId: _, ...rest }) => rest)]));
}

/** Those who have been in a class, as far as their cases are open to the actor, and how many are not. */
export async function membersOf(
  scope: Scope,
  classId: string,
): Promise<{ shown: ClassMember[]; hidden: number }> {
  const sees = mayOpenCase(scope);
  const rows = await scope.tx
    .select({
      sees: sql<boolean>`${sees}`,
      id: classParticipant.id,
      participationId: classParticipant.participationId,
      caseId: programmeParticipation.caseId,
      personId: programmeParticipation.personId,
      name: person.displayName,
      fromOn: classParticipant.fromOn,
      toOn: classParticipant.toOn,
      version: classParticipant.version,
    })
    .from(classParticipant)
    .innerJoin(programmeParticipation, ofParticipation)
    .innerJoin(person, ofPerson)
    .innerJoin(settlementCase, ofCase)
    .where(
      and(
        eq(classParticipant.municipalityId, scope.municipalityId),
        eq(classParticipant.classId, classId),
      ),
    )
    .orderBy(asc(sql`${person.displayName} collate "nb-NO-x-icu"`), asc(classParticipant.id));
  const shown = rows.filter((row) => row.sees).map(({ sees: _, ...row }) => row);
  const hidden = rows.filter(
    (row) => !row.sees && (row.toOn === null || row.toOn >= scope.today),
  ).length;
  scope.audit({
    action: "attendance.view-class",
    objectType: "programme_class",
    objectId: classId,
    fields: shown.length > 0 ? ["name"] : [],
  });
  return { shown, hidden };
}

/** Someone's time in a class, whose case is open to the actor. @throws not found */
export async function requireMember(scope: Scope, memberId: string, action: string) {
  const refusal = { action, objectType: "class_participant", objectId: memberId };
  if (!isId(memberId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select({
      id: classParticipant.id,
      classId: classParticipant.classId,
      participationId: classParticipant.participationId,
      caseId: programmeParticipation.caseId,
      personId: programmeParticipation.personId,
      fromOn: classParticipant.fromOn,
      toOn: classParticipant.toOn,
      version: classParticipant.version,
    })
    .from(classParticipant)
    .innerJoin(programmeParticipation, ofParticipation)
    .innerJoin(settlementCase, ofCase)
    .where(
      and(
        eq(classParticipant.municipalityId, scope.municipalityId),
        eq(classParticipant.id, memberId),
        mayOpenCase(scope),
      ),
    );
  if (!row) throw notFound(refusal);
  return row;
}

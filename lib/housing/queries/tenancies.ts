import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { tenancy, tenancyPerson, tenancyPlace, tenancyStep } from "@/db/schema/housing";
import { person } from "@/db/schema/people";
import { caseForChange, requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { Tenancy, TenancyPerson, TenancyPlace, TenancyRow, TenancyStepRow } from "../types";
import { requireSight } from "./require-sight";

const PAGE_SIZE = 20;

const columns = {
  id: tenancy.id,
  caseId: tenancy.caseId,
  dwellingId: tenancy.dwellingId,
  status: tenancy.status,
  plannedFrom: tenancy.plannedFrom,
  plannedUntil: tenancy.plannedUntil,
  reason: tenancy.reason,
  reservedOn: tenancy.reservedOn,
  offeredOn: tenancy.offeredOn,
  answerDueOn: tenancy.answerDueOn,
  answeredOn: tenancy.answeredOn,
  refusalReason: tenancy.refusalReason,
  refusalNote: tenancy.refusalNote,
  accessAssessedOn: tenancy.accessAssessedOn,
  accessNote: tenancy.accessNote,
  areaAssessedOn: tenancy.areaAssessedOn,
  areaNote: tenancy.areaNote,
  alternatives: tenancy.alternatives,
  handoverPlannedOn: tenancy.handoverPlannedOn,
  handedOverOn: tenancy.handedOverOn,
  movedInOn: tenancy.movedInOn,
  movedOutOn: tenancy.movedOutOn,
  movedOutTo: tenancy.movedOutTo,
  movedOutReason: tenancy.movedOutReason,
  movedOutAddress: tenancy.movedOutAddress,
  movedOutNote: tenancy.movedOutNote,
  withdrawnOn: tenancy.withdrawnOn,
  withdrawalReason: tenancy.withdrawalReason,
  withdrawalNote: tenancy.withdrawalNote,
  decidedByName: tenancy.decidedByName,
  version: tenancy.version,
};

const ofTenancy = (scope: Scope, tenancyId: string) =>
  and(eq(tenancy.municipalityId, scope.municipalityId), eq(tenancy.id, tenancyId));

/**
 * The homes that a case has had, has and is offered, the latest first, 20 at a time. The case has
 * been opened by the caller.
 *
 * @param before key of the last one on the page before
 */
export async function tenanciesOfCase(
  scope: Scope,
  caseId: string,
  before?: string,
): Promise<{ tenancies: TenancyRow[]; more: boolean }> {
  const rows = await scope.tx
    .select({
      ...columns,
      streetAddress: dwelling.streetAddress,
      unit: dwelling.unit,
      postalCode: dwelling.postalCode,
      postalPlace: dwelling.postalPlace,
      // Today, on the first day of a home that is to come, and on the last of one that they have left.
      people: sql<number>`(select count(*)::int from ${tenancyPerson} p
        where p.municipality_id = ${tenancy.municipalityId} and p.tenancy_id = ${tenancy.id}
          and daterange(p.lives_from, p.lives_until) @> greatest(
            least(${scope.today}::date, ${tenancy.movedOutOn} - 1),
            coalesce(${tenancy.movedInOn}, ${tenancy.plannedFrom})))`,
    })
    .from(tenancy)
    .innerJoin(
      dwelling,
      and(eq(dwelling.municipalityId, tenancy.municipalityId), eq(dwelling.id, tenancy.dwellingId)),
    )
    .where(
      and(
        eq(tenancy.municipalityId, scope.municipalityId),
        eq(tenancy.caseId, caseId),
        before ? sql`${tenancy.id} < ${before}::uuid` : undefined,
      ),
    )
    // Ids rise with time, so that the newest comes first.
    .orderBy(desc(tenancy.id))
    .limit(PAGE_SIZE + 1);
  return { tenancies: rows.slice(0, PAGE_SIZE) as TenancyRow[], more: rows.length > PAGE_SIZE };
}

async function findTenancy(scope: Scope, tenancyId: string, action: string): Promise<Tenancy> {
  const refusal = { action, objectType: "tenancy", objectId: tenancyId };
  if (!isId(tenancyId)) throw notFound(refusal);
  const [row] = await scope.tx.select(columns).from(tenancy).where(ofTenancy(scope, tenancyId));
  if (!row) throw notFound(refusal);
  return row as Tenancy;
}

/** A tenancy of a case with the case; the view is put on the trail. @throws not found */
export async function viewTenancy(
  scope: Scope,
  caseId: string,
  tenancyId: string,
): Promise<{ head: CaseHead; found: Tenancy }> {
  const action = "housing.view-tenancy";
  const found = await findTenancy(scope, tenancyId, action);
  const object = { objectType: "tenancy", objectId: tenancyId };
  if (found.caseId !== caseId) throw notFound({ action, ...object });
  const head = await requireCase(scope, caseId, action, object);
  requireSight(scope, head, action);
  return { head, found };
}

/** A tenancy that the actor may see, with its case. @throws not found; forbidden outside the circle */
export async function requireTenancy(
  scope: Scope,
  tenancyId: string,
  action: string,
): Promise<{ head: CaseHead; found: Tenancy }> {
  const found = await findTenancy(scope, tenancyId, action);
  const object = { objectType: "tenancy", objectId: tenancyId };
  const head = await requireCase(scope, found.caseId, action, object);
  requireSight(scope, head, action);
  return { head, found };
}

/** A tenancy, its case locked for a change. Fails when the case is closed. @throws not found */
export async function tenancyForChange(
  scope: Scope,
  tenancyId: string,
  act: string,
): Promise<Result<{ found: Tenancy; head: CaseHead }>> {
  const { caseId } = await findTenancy(scope, tenancyId, act);
  const opened = await caseForChange(scope, caseId, act);
  if (opened.ok) requireSight(scope, opened.value, act);
  // Read anew: another may have written it while the case was waited for.
  return opened.ok
    ? ok({ found: await findTenancy(scope, tenancyId, act), head: opened.value })
    : opened;
}

/** The places of a tenancy, the earliest first. */
export async function placesOfTenancy(scope: Scope, tenancyId: string): Promise<TenancyPlace[]> {
  return scope.tx
    .select({
      id: tenancyPlace.id,
      tenancyId: tenancyPlace.tenancyId,
      roomId: tenancyPlace.roomId,
      placeNumber: tenancyPlace.placeNumber,
      keptFrom: tenancyPlace.keptFrom,
      keptUntil: tenancyPlace.keptUntil,
      livedFrom: tenancyPlace.livedFrom,
      livedUntil: tenancyPlace.livedUntil,
    })
    .from(tenancyPlace)
    .where(
      and(
        eq(tenancyPlace.municipalityId, scope.municipalityId),
        eq(tenancyPlace.tenancyId, tenancyId),
      ),
    )
    .orderBy(asc(tenancyPlace.keptFrom), asc(tenancyPlace.placeNumber), asc(tenancyPlace.id));
}

/** Those who live, have lived and are to live in the home, with their days. */
export async function peopleOfTenancy(scope: Scope, tenancyId: string): Promise<TenancyPerson[]> {
  return scope.tx
    .select({
      personId: person.id,
      name: person.displayName,
      number: tenancyPerson.number,
      livesFrom: tenancyPerson.livesFrom,
      livesUntil: tenancyPerson.livesUntil,
    })
    .from(tenancyPerson)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, tenancyPerson.municipalityId),
        eq(person.id, tenancyPerson.personId),
      ),
    )
    .where(
      and(
        eq(tenancyPerson.municipalityId, scope.municipalityId),
        eq(tenancyPerson.tenancyId, tenancyId),
      ),
    )
    .orderBy(asc(person.birthDate), asc(person.id), asc(tenancyPerson.number));
}

/** What was done with a tenancy, the earliest first. */
export async function stepsOfTenancy(scope: Scope, tenancyId: string): Promise<TenancyStepRow[]> {
  const rows = await scope.tx
    .select({
      id: tenancyStep.id,
      step: tenancyStep.step,
      happenedOn: tenancyStep.happenedOn,
      fromDay: tenancyStep.fromDay,
      toDay: tenancyStep.toDay,
      personName: person.displayName,
      because: tenancyStep.because,
      note: tenancyStep.note,
      byName: tenancyStep.byName,
    })
    .from(tenancyStep)
    .leftJoin(
      person,
      and(
        eq(person.municipalityId, tenancyStep.municipalityId),
        eq(person.id, tenancyStep.personId),
      ),
    )
    .where(
      and(
        eq(tenancyStep.municipalityId, scope.municipalityId),
        eq(tenancyStep.tenancyId, tenancyId),
      ),
    )
    .orderBy(asc(tenancyStep.recordedAt), asc(tenancyStep.id));
  return rows as TenancyStepRow[];
}

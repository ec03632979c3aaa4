import "server-only";
import { and, asc, desc, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import {
  employer,
  employerPerson,
  ordinaryJobAssessment,
  placement,
  placementAgreement,
  placementTask,
  placementVisit,
} from "@/db/schema/placements";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { forbidden, notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import { type Taken, takenBy, takenOn } from "../rules/places";
import { sinceHired } from "../rules/standing";
import type {
  Agreement,
  EmployerPerson,
  JobAssessment,
  Placement,
  PlacementHere,
  PlacementsHere,
  PlacementTask,
  PlacementVisit,
  WholePlacement,
} from "../types";

type Row = Record<string, unknown> & { municipalityId: string; createdAt: string };

/** A row without what the screens have no use for. */
function bare<T>({ municipalityId: _wall, createdAt: _created, ...rest }: Row): T {
  return rest as T;
}

/** The placements that a condition holds for with all that belongs to them, the newest first. */
async function wholePlacements(scope: Scope, which: SQL | undefined): Promise<WholePlacement[]> {
  const { municipalityId } = scope;
  const rows = await scope.tx
    .select({
      placement,
      employer: {
        id: employer.id,
        name: employer.name,
        organisationNumber: employer.organisationNumber,
        place: employer.place,
        norwegianInHours: employer.norwegianInHours,
      },
      contact: employerPerson,
    })
    .from(placement)
    .innerJoin(
      employer,
      and(
        eq(employer.municipalityId, placement.municipalityId),
        eq(employer.id, placement.employerId),
      ),
    )
    .leftJoin(
      employerPerson,
      and(
        eq(employerPerson.municipalityId, placement.municipalityId),
        eq(employerPerson.id, placement.employerPersonId),
      ),
    )
    .where(and(eq(placement.municipalityId, municipalityId), which))
    .orderBy(desc(placement.fromOn), desc(placement.id));
  const ids = rows.map((row) => row.placement.id);
  if (ids.length === 0) return [];
  const [visits, tasks, agreements] = await Promise.all([
    scope.tx
      .select()
      .from(placementVisit)
      .where(
        and(
          eq(placementVisit.municipalityId, municipalityId),
          inArray(placementVisit.placementId, ids),
        ),
      )
      .orderBy(asc(sql`coalesce(held_on, planned_on)`), asc(placementVisit.id)),
    scope.tx
      .select()
      .from(placementTask)
      .where(
        and(
          eq(placementTask.municipalityId, municipalityId),
          inArray(placementTask.placementId, ids),
        ),
      )
      .orderBy(asc(placementTask.dueOn), asc(placementTask.id)),
    scope.tx
      .select()
      .from(placementAgreement)
      .where(
        and(
          eq(placementAgreement.municipalityId, municipalityId),
          inArray(placementAgreement.placementId, ids),
        ),
      )
      .orderBy(asc(placementAgreement.signedOn), asc(placementAgreement.id)),
  ]);
  const of = <T extends { placementId: string }>(all: readonly T[], id: string) =>
    all.filter(({ placementId }) => placementId === id);
  return rows.map(({ placement: row, employer: at, contact }) => ({
    ...bare<Placement>(row),
    employer: at as WholePlacement["employer"],
    contact: contact && bare<EmployerPerson>(contact),
    visits: of(visits, row.id).map((one) => bare<PlacementVisit>(one)),
    tasksAgreed: of(tasks, row.id).map((one) => bare<PlacementTask>(one)),
    agreements: of(agreements, row.id).map((one) => bare<Agreement>(one)),
  }));
}

/** Someone's placements in a case that the caller has opened, the newest first. */
export function placementsOf(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
): Promise<WholePlacement[]> {
  return wholePlacements(
    scope,
    and(eq(placement.caseId, caseId), eq(placement.personId, personId)),
  );
}

/** When someone was assessed for an ordinary job, the newest first. */
export async function assessmentsOf(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
): Promise<JobAssessment[]> {
  const rows = await scope.tx
    .select()
    .from(ordinaryJobAssessment)
    .where(
      and(
        eq(ordinaryJobAssessment.municipalityId, scope.municipalityId),
        eq(ordinaryJobAssessment.caseId, caseId),
        eq(ordinaryJobAssessment.personId, personId),
      ),
    )
    .orderBy(desc(ordinaryJobAssessment.assessedOn), desc(ordinaryJobAssessment.id));
  return rows.map((row) => bare<JobAssessment>(row));
}

/** The placement that something agreed on belongs to; the case is not opened yet. @throws not found */
export async function placementOfTask(
  scope: Scope,
  taskId: string,
  action: string,
): Promise<string> {
  const [found] = await scope.tx
    .select({ placementId: placementTask.placementId })
    .from(placementTask)
    .where(
      and(eq(placementTask.municipalityId, scope.municipalityId), eq(placementTask.id, taskId)),
    );
  if (found) return found.placementId;
  throw notFound({ action, objectType: "placement_task", objectId: taskId });
}

/**
 * A placement, its case locked for a change.
 *
 * Errors: `cases.errors.case-closed`
 * @throws not found, alike for a foreign and an unknown one; forbidden outside the circle of a
 *   protected household
 */
export async function placementForChange(
  scope: Scope,
  placementId: string,
  act: string,
): Promise<Result<WholePlacement>> {
  const refusal = { action: act, objectType: "placement" };
  if (!isId(placementId)) throw notFound(refusal);
  const key = eq(placement.id, placementId);
  const [owner] = await scope.tx
    .select({ caseId: placement.caseId })
    .from(placement)
    .where(and(eq(placement.municipalityId, scope.municipalityId), key));
  if (!owner) throw notFound({ ...refusal, objectId: placementId });
  const opened = await openedForPlacement(scope, owner.caseId, act);
  if (!opened.ok) return opened;
  const [whole] = await wholePlacements(scope, key);
  if (!whole) throw notFound({ ...refusal, objectId: placementId });
  return ok(whole);
}

/**
 * A case locked for a change of what tells where someone is in the week.
 *
 * @throws as `placementForChange`
 */
export async function openedForPlacement(scope: Scope, caseId: string, act: string) {
  const opened = await caseForChange(scope, caseId, act);
  if (opened.ok && !mayHandleWhereabouts(scope.actor, opened.value.addressProtection)) {
    throw forbidden("placements.errors.whereabouts-protected", {
      action: act,
      objectType: "case",
      objectId: caseId,
      caseId,
    });
  }
  return opened;
}

/**
 * SQL condition on a placement joined with its case and person: the actor may open the case, and may
 * know where the one it is about is in the week.
 */
export function seesPlacement(scope: Scope): SQL {
  return scope.actor.inProtectedCircle
    ? mayOpenCase(scope)
    : sql`(${mayOpenCase(scope)} and ${settlementCase.addressProtection} = 'none'
        and ${person.addressProtection} = 'none')`;
}

/**
 * Everyone who was, is or is to be at an employer, the newest first: those whom the actor may know of by
 * name, and of the others how many there are. Names that are shown are put on the trail.
 */
export async function placementsAt(scope: Scope, employerId: string): Promise<PlacementsHere> {
  const sees = seesPlacement(scope);
  const rows = await scope.tx
    .select({
      id: placement.id,
      caseId: placement.caseId,
      personId: placement.personId,
      kind: placement.kind,
      fromOn: placement.fromOn,
      toOn: placement.toOn,
      endedOn: placement.endedOn,
      result: placement.result,
      minutesPerWeek: placement.minutesPerWeek,
      name: sql<string | null>`case when ${sees} then ${person.displayName} end`,
    })
    .from(placement)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, placement.municipalityId),
        eq(settlementCase.id, placement.caseId),
      ),
    )
    .innerJoin(
      person,
      and(eq(person.municipalityId, placement.municipalityId), eq(person.id, placement.personId)),
    )
    .where(
      and(eq(placement.municipalityId, scope.municipalityId), eq(placement.employerId, employerId)),
    )
    .orderBy(desc(placement.fromOn), desc(placement.id));
  const shown = rows.filter(({ name }) => name !== null) as PlacementHere[];
  const hidden = rows.filter(({ name }) => name === null);
  if (shown.length > 0) {
    scope.audit({
      action: "placements.view-participants",
      objectType: "employer",
      objectId: employerId,
      fields: ["name"],
    });
  }
  const { today } = scope;
  const isOver = ({ toOn, endedOn }: { toOn: string; endedOn: string | null }) =>
    (endedOn ?? toOn) < today;
  return {
    shown,
    hidden: {
      here: takenOn(hidden.map(takenBy), today),
      ahead: hidden.filter((one) => one.fromOn > today && !isOver(one)).length,
      before: hidden.filter(isOver).length,
    },
    taken: takenOn(rows.map(takenBy), today),
    sinceHired: sinceHired(rows),
  };
}

/** The days in which places at an employer are taken by others than the placement. */
export async function takenAt(
  scope: Scope,
  employerId: string,
  except: string | undefined,
): Promise<Taken[]> {
  const rows = await scope.tx
    .select({
      fromOn: placement.fromOn,
      toOn: placement.toOn,
      endedOn: placement.endedOn,
    })
    .from(placement)
    .where(
      and(
        eq(placement.municipalityId, scope.municipalityId),
        eq(placement.employerId, employerId),
        except ? ne(placement.id, except) : undefined,
      ),
    );
  return rows.map(takenBy);
}

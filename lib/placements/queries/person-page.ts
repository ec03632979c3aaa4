import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { householdOfCase } from "@/lib/people/queries/household";
import { hasRole } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { programmePage } from "@/lib/programme/queries/programme-page";
import { placementRoles } from "../access";
import { assessmentsOf, placementsOf } from "./placements";
import { linesInForce } from "./plan-lines";

const view = "placements.view-placements";

/**
 * Someone's placements, and whether they can try an ordinary job. Of a protected household nothing is
 * shown outside the circle of where one is in the week.
 *
 * @throws not found for a case that is not open to the actor, and for someone who is not in it
 */
export async function personPlacements(scope: Scope, caseId: string, personId: string) {
  const head = await requireCase(scope, caseId, view);
  const household = await householdOfCase(scope, caseId);
  const everyone = [...(household?.members ?? []), ...(household?.former ?? [])];
  const line = everyone.find((one) => one.personId === personId);
  if (!line) {
    const objectId = isId(personId) ? { objectId: personId } : {};
    throw notFound({ action: view, objectType: "person", ...objectId, caseId });
  }
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  const at = { caseId, personId };
  const [placements, assessments, plan] = await Promise.all([
    hidden ? [] : placementsOf(scope, at),
    assessmentsOf(scope, at),
    linesInForce(scope, caseId, personId),
  ]);
  const workHours = hidden ? null : await workHoursOf(scope, caseId, plan.participationId);
  const mayRecord = hasRole(scope.actor, ...placementRoles) && head.status === "open";
  return {
    name: line.name,
    hidden,
    placements,
    assessments,
    lines: hidden ? [] : plan.lines,
    workHours,
    mayAssess: mayRecord,
    mayWrite: mayRecord && !hidden && household?.members.some((one) => one.personId === personId),
    today: scope.today,
  };
}

/** The work-directed hours of the plan in force beside what the law asks of it; null when it asks none. */
async function workHoursOf(scope: Scope, caseId: string, participationId: string | null) {
  if (!participationId) return null;
  const { plans, check } = await programmePage(scope, { caseId, participationId }, view);
  const standing = plans.find((one) => one.plan.status === "in_force");
  const { rule, workHours } = (standing && check(standing)) ?? {};
  return rule && workHours ? { ...rule, ...workHours } : null;
}

import "server-only";
import { sql } from "drizzle-orm";
import { integrationPlan, planElement } from "@/db/schema/integration-plan";
import { requireCase } from "@/lib/cases/queries/require-case";
import { lawOf } from "@/lib/law/queries/law";
import { durationOf } from "@/lib/law/rules/duration";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { hasRole } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { factsOfPerson } from "@/lib/programme/queries/basis";
import { decisionsOfParticipations } from "@/lib/programme/queries/decisions";
import { exitReasons, participationsOfCase } from "@/lib/programme/queries/participations";
import { reviewsOfParticipations } from "@/lib/programme/queries/plans";
import { completionRoles } from "../access";
import { warningsIn, yearEnds } from "../rules/record-warnings";
import {
  certificatesOf,
  educationOf,
  endingsOf,
  handoversOf,
  situationsOf,
  talksOf,
} from "./records";

const view = "completion.view-person";

/**
 * All of the way out of someone's latest programme in a case, and of what came after.
 *
 * @throws not found, the refusal audited, when the person has none
 */
export async function personCompletion(
  scope: Scope,
  { caseId, personId }: { caseId: string; personId: string },
) {
  const head = await requireCase(scope, caseId, view);
  const programmes = await participationsOfCase(scope, caseId);
  const programme = programmes.findLast((one) => one.personId === personId);
  if (!programme) {
    throw notFound({
      action: view,
      objectType: "person",
      ...(isId(personId) && { objectId: personId }),
      caseId,
    });
  }
  const { id } = programme;
  const [
    { name, facts },
    law,
    decisions,
    reasons,
    endings,
    certificates,
    talks,
    handovers,
    education,
    situations,
    [review],
    measuredOn,
  ] = await Promise.all([
    factsOfPerson(scope, caseId, personId),
    lawOf(scope),
    decisionsOfParticipations(scope, [id]),
    exitReasons(scope),
    endingsOf(scope, id),
    certificatesOf(scope, id),
    talksOf(scope, id),
    handoversOf(scope, id),
    educationOf(scope, id),
    situationsOf(scope, [id]),
    reviewsOfParticipations(scope, [id]),
    measuredAt(scope, id),
  ]);
  const ending = endings.findLast(({ act }) => act === "ended") ?? null;
  const ofThisEnd = situations.filter(({ endedOn }) => endedOn === programme.endedOn);
  const duration = durationOf(law, facts, scope.today);
  // Where someone goes to school or works tells where they are.
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  return {
    head,
    programme,
    name,
    hidden,
    mayWrite: hasRole(scope.actor, ...completionRoles),
    decisions,
    reasons,
    endings,
    certificates: hidden ? [] : certificates,
    talks,
    handovers: hidden ? [] : handovers,
    education: hidden ? { ...education, place: null } : education,
    situations: ofThisEnd,
    endGoalAtRisk: review?.endGoalAtRisk ?? false,
    lastByLaw: "endsOn" in duration ? (duration.latestOn ?? null) : null,
    warnings: warningsIn(
      {
        ...programme,
        activities: programme.endedOn ? (ending?.activities ?? []) : [],
        activityAfterTwoYears: ofThisEnd.findLast(({ months }) => months === 24)?.activity ?? null,
        measuredOn,
      },
      scope.today,
    ),
    today: scope.today,
  };
}

export type PersonCompletion = Awaited<ReturnType<typeof personCompletion>>;

/** The year's ends on which an element of the plan was going on. */
async function measuredAt(scope: Scope, participationId: string): Promise<PlainDate[]> {
  const days = sql.param(`{${yearEnds(scope.today).join(",")}}`);
  const rows = await scope.tx.execute<{ day: PlainDate }>(sql`
    select distinct d.day::text as day from unnest(${days}::date[]) as d(day)
    join ${integrationPlan} g on g.municipality_id = ${scope.municipalityId}
      and g.participation_id = ${participationId}
      and (g.status = 'in_force' or g.in_force_from <= d.day and g.replaced_on > d.day)
    join ${planElement} e on e.municipality_id = g.municipality_id and e.plan_id = g.id
      and e.from_on <= d.day and e.to_on >= d.day`);
  return rows.map(({ day }) => day);
}

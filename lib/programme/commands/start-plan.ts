import "server-only";
import { integrationPlan, planElement, planSubGoal } from "@/db/schema/integration-plan";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { lastDayOf } from "@/lib/law/rules/duration";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { programmeRoles } from "../access";
import { startPlanInput } from "../input/plan";
import { decisionsOfParticipations } from "../queries/decisions";
import { participationForChange } from "../queries/participations";
import { plansOfParticipations } from "../queries/plans";
import type { Decision, Participation, WholePlan } from "../types";

/**
 * Starts a version of the plan: the first from what has been decided, a later one as a copy of the one
 * in force. One at a time is in the making.
 *
 * Errors: `cases.errors.case-closed`, `programme.errors.plan-in-the-making`
 */
export const startPlan = command({
  name: "programme.start-plan",
  input: startPlanInput,
  roles: programmeRoles,
  async run(scope, { participationId }) {
    const act = "programme.start-plan";
    const found = await participationForChange(scope, participationId, act);
    if (!found.ok) return found;
    const { caseId, personId } = found.value;
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const [plans, decisions] = await Promise.all([
      plansOfParticipations(scope, [participationId]),
      decisionsOfParticipations(scope, [participationId]),
    ]);
    if (plans.some(({ plan }) => plan.status === "draft" || plan.status === "agreed")) {
      return fail("programme.errors.plan-in-the-making");
    }
    const inForce = plans.find(({ plan }) => plan.status === "in_force");
    const { municipalityId } = scope;
    const planId = newId();
    await scope.tx.insert(integrationPlan).values({
      ...(inForce ? copyOf(inForce) : firstOf(found.value, decisions)),
      municipalityId,
      id: planId,
      participationId,
      number: (plans.at(-1)?.plan.number ?? 0) + 1,
      writtenBy: scope.actor.accountId,
      writtenByName: scope.actor.name,
      changedAt: scope.now,
    });
    const own = { municipalityId, planId, version: 1 };
    if (inForce && inForce.elements.length > 0) {
      await scope.tx
        .insert(planElement)
        .values(inForce.elements.map((one) => ({ ...one, ...own, id: newId() })));
    }
    if (inForce && inForce.subGoals.length > 0) {
      await scope.tx
        .insert(planSubGoal)
        .values(inForce.subGoals.map((one) => ({ ...one, ...own, id: newId() })));
    }
    scope.audit({
      action: act,
      objectType: "integration_plan",
      objectId: planId,
      caseId,
      personId,
    });
    scope.touch(caseId);
    return ok({ planId, participationId, caseId });
  },
});

/** What the first version knows already. */
function firstOf(programme: Participation, decisions: readonly Decision[]) {
  const granted = decisions.findLast(({ kind }) => kind === "granted");
  const startsOn = programme.startedOn ?? granted?.startsOn ?? null;
  return {
    startsOn,
    endsOn:
      programme.plannedEndOn ??
      (startsOn && granted?.months ? lastDayOf(startsOn, granted.months) : null),
    endGoal: granted?.endGoal ?? null,
  };
}

/** A version that takes over what stands, to be changed. */
function copyOf({ plan }: WholePlan) {
  const {
    id: _id,
    number: _number,
    status: _status,
    version: _version,
    changeNote: _note,
    agreedOn: _agreed,
    inForceFrom: _from,
    replacedOn: _replaced,
    copyGivenOn: _copy,
    reviewOn: _review,
    madeWithParticipantOn: _made,
    interpreterUse: _use,
    interpreterLanguage: _language,
    interpreterCategory: _category,
    interpreterDeviationReason: _reason,
    disagreement: _disagreement,
    ...content
  } = plan;
  return content;
}

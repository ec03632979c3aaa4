import "server-only";
import type { CaseHead } from "@/lib/cases/types";
import { hasRole } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import { forbidden } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { applicationWithCase } from "../queries/applications";
import { applicationFacts } from "../queries/gate-facts";
import { actDateProblem } from "../rules/act-dates";
import {
  type ApplicationFacts,
  asksAssessment,
  checksNotMet,
  missingForAct,
  PASSABLE,
} from "../rules/gates";
import { type ApplicationAct, applicationMove } from "../rules/states";
import type { Application } from "../types";
import { requireSight } from "./require-sight";
import { actName, changedMeanwhile } from "./write-step";

export type ActInput = { applicationId: string; version: number; happenedOn: PlainDate };

export type BegunAct = {
  application: Application;
  head: CaseHead;
  facts: ApplicationFacts;
  /** The checks that the act passes although they are not met. */
  overridden: string[];
};

type Given = {
  /** What the act itself says, before it is written. */
  facts?: Partial<ApplicationFacts>;
  overrideReason?: string | null | undefined;
  /** The act says or weighs where the household is to live. */
  ofWhereabouts?: boolean;
};

/**
 * The application for an act: the table's word on who and from where, the version, the day and the
 * gates, asked in that order, so that the later of two officers learns that the other was first.
 *
 * Errors: `errors.changed-meanwhile` with what stands; `self-settlement.errors.{not-from-here,
 * gate-missing,in-future,before-last-step,signed-before-decision,moved-in-before-decision}`;
 * `gate-missing` carries what is missing.
 * @throws not found; forbidden when the table gives the act to other roles
 */
export async function beginAct(
  scope: Scope,
  act: ApplicationAct,
  { applicationId, version, happenedOn }: ActInput,
  given: Given = {},
): Promise<Result<BegunAct>> {
  const action = actName(act);
  const found = await applicationWithCase(scope, applicationId, action);
  if (!found.ok) return found;
  const { application, head } = found.value;
  const move = applicationMove(act);
  if (!hasRole(scope.actor, ...move.who)) {
    const caseId = application.caseId;
    throw forbidden("errors.forbidden", { action, objectType: "command", caseId });
  }
  if (given.ofWhereabouts) requireSight(scope, head, action);
  if (version !== application.version) {
    return given.ofWhereabouts
      ? fail("errors.changed-meanwhile", { data: application })
      : changedMeanwhile(application);
  }
  if (!move.from.includes(application.state)) return fail("self-settlement.errors.not-from-here");
  const problem = actDateProblem(act, happenedOn, application, scope.today);
  if (problem) return fail("errors.invalid-input", { fields: { happenedOn: [problem] } });
  const assess = asksAssessment(act);
  const now = await applicationFacts(scope, head, application, { assess });
  const facts = { ...now, ...given.facts };
  const missing = missingForAct(act, facts);
  const passing = Boolean(given.overrideReason);
  if (missing.some(({ code }) => code !== PASSABLE || !passing)) {
    return fail("self-settlement.errors.gate-missing", { data: missing });
  }
  const overridden = missing.length > 0 ? checksNotMet(facts) : [];
  return ok({ application, head, facts, overridden });
}

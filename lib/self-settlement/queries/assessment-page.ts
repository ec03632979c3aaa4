import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { mayHandleWhereabouts } from "@/lib/people/access";
import type { Scope } from "@/lib/platform/transaction";
import { type CheckLine, checkLines } from "../rules/assessment";
import type { Application, Assessed, AssessedMember } from "../types";
import { applicationsOfCase } from "./applications";
import { assessedApplication } from "./assessment";

/** The newest application of a case with its checks, as one who may open the case sees it. */
export type AssessmentPage = {
  head: CaseHead;
  /** Null where nobody has applied. */
  application: Application | null;
  /** Null also where the household is protected and the reader outside the circle. */
  assessed: (Assessed & { members: AssessedMember[] }) | null;
  lines: CheckLine[];
};

/**
 * What the pages of an assessment show; opening one is put on the trail.
 *
 * @throws not found, the refusal audited
 */
export async function assessmentPage(scope: Scope, caseId: string): Promise<AssessmentPage> {
  const head = await requireCase(scope, caseId, "self-settlement.view-assessment");
  const [application] = await applicationsOfCase(scope, caseId);
  const sees = mayHandleWhereabouts(scope.actor, head.addressProtection);
  if (!application || !sees) {
    return { head, application: application ?? null, assessed: null, lines: [] };
  }
  const assessed = await assessedApplication(scope, head, application);
  return { head, application, assessed, lines: checkLines(assessed) };
}

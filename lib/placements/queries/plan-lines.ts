import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { participationsOfCase } from "@/lib/programme/queries/participations";
import { plansInForce } from "@/lib/programme/queries/plans";
import { isWorkDirected } from "@/lib/programme/rules/codes";
import type { PlanElement } from "@/lib/programme/types";

/**
 * The work-directed elements of someone's plan in force, and the programme it is of. The caller has
 * opened the case.
 */
export async function linesInForce(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<{ participationId: string | null; lines: PlanElement[] }> {
  const programmes = (await participationsOfCase(scope, caseId)).filter(
    (one) => one.personId === personId && one.endedOn === null,
  );
  const [whole] = await plansInForce(
    scope,
    programmes.map(({ id }) => id),
  );
  return {
    participationId: whole?.plan.participationId ?? null,
    lines: whole?.elements.filter(({ kind }) => isWorkDirected(kind)) ?? [],
  };
}

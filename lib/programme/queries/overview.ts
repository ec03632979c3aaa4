import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { isRefused, pathOf, type StepState } from "../rules/path";
import type { Participation, Recognition } from "../types";
import { contractsOfParticipations } from "./contracts";
import { decisionsOfParticipations } from "./decisions";
import { participationsOfCase } from "./participations";
import { plansOfParticipations } from "./plans";
import { recognitionsOfCases } from "./recognition";

export type ProgrammeOnTheWay = { programme: Participation; steps: StepState[]; refused: boolean };

/** Every programme of a case that the caller has opened, and where each person is on the way. */
export async function programmesOnTheWay(
  scope: Scope,
  caseId: string,
): Promise<{ programmes: ProgrammeOnTheWay[]; recognitions: Recognition[] }> {
  const programmes = await participationsOfCase(scope, caseId);
  const ids = programmes.map(({ id }) => id);
  const [decisions, plans, contracts, recognitions] = await Promise.all([
    decisionsOfParticipations(scope, ids),
    plansOfParticipations(scope, ids),
    contractsOfParticipations(scope, ids),
    recognitionsOfCases(scope, [caseId]),
  ]);
  return {
    recognitions,
    programmes: programmes.map((programme) => {
      const own = decisions.filter(({ participationId }) => participationId === programme.id);
      return {
        programme,
        refused: isRefused(own),
        steps: pathOf({
          programme,
          decisions: own,
          plans: plans
            .map(({ plan }) => plan)
            .filter((plan) => plan.participationId === programme.id),
          contracts: contracts.filter(({ participationId }) => participationId === programme.id),
        }),
      };
    }),
  };
}

import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { type Told, toldOfCases } from "./queries/told";
import { longestGap } from "./rules/follow-up";

/**
 * What is recorded of Jobbsjansen for each person, by case. It does not make anyone a participant of
 * the introduction programme, whose checklist asks for what Jobbsjansen does not have.
 */
export async function jobbsjansenFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const told = await toldOfCases(scope, caseIds);
  return new Map(
    [...new Set(told.map(({ caseId }) => caseId))].map((caseId) => {
      const here = told.filter((one) => one.caseId === caseId);
      return [
        caseId,
        {
          persons: here.map((one) => personOf(one, scope.today)),
          items: { subGoal: here.flatMap(goalsOf) },
        },
      ];
    }),
  );
}

function personOf(one: Told, today: PlainDate) {
  const { id, personId, day } = one;
  if (one.kind === "assessment") {
    return {
      personId,
      facts: recorded(
        { "jobbsjansen.assessedOn": day, "jobbsjansen.conclusion": one.conclusion },
        { objectType: "jobbsjansen_assessment", objectId: id, personId },
        day,
      ),
      flags: { atHomeWithoutProgramme: true },
    };
  }
  const { income, talks, endedOn } = one;
  return {
    personId,
    facts: recorded(
      { "followUp.longestGapDays": longestGap({ startedOn: day, endedOn }, talks ?? [], today) },
      { objectType: "jobbsjansen_participation", objectId: id, personId },
    ),
    flags: {
      ...((income === "social_assistance" || income === "transitional_benefit") && {
        incomeSource: [income],
      }),
    },
  };
}

function goalsOf(one: Told) {
  if (one.kind === "assessment") return [];
  const { personId } = one;
  return (one.goals ?? []).map(({ id, kind, measure, dueOn }) => ({
    id,
    personId,
    facts: recorded(
      { "subGoal.type": kind, "subGoal.measure": measure, "subGoal.dueOn": dueOn },
      { objectType: "jobbsjansen_goal", objectId: id, personId },
    ),
  }));
}

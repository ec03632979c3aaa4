import "server-only";
import { type FactContribution, type Facts, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { mappingsOfCases } from "./queries/mappings";
import { guidanceOf, screeningsOf } from "./queries/steps";
import { openGaps } from "./rules/gaps";
import type { LearningScreening, Mapping, RecordedGuidance } from "./types";

/** What is recorded of each person before the decision on a programme, by case. */
export async function mappingFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const [mappings, guidance, screenings] = await Promise.all([
    mappingsOfCases(scope, caseIds),
    guidanceOf(scope, { caseIds }),
    screeningsOf(scope, { caseIds }),
  ]);
  const told = [
    ...mappings.map((one) => ({ ...one, facts: ofMapping(one) })),
    ...guidance.map((one) => ({ ...one, facts: ofGuidance(one) })),
    ...screenings.map((one) => ({ ...one, facts: ofScreening(one) })),
  ];
  return new Map(
    [...new Set(told.map(({ caseId }) => caseId))].map((caseId) => {
      const here = told.filter((one) => one.caseId === caseId);
      const people = [...new Set(here.map(({ personId }) => personId))];
      return [
        caseId,
        {
          persons: people.map((personId) => ({
            personId,
            facts: Object.assign(
              {},
              ...here.filter((one) => one.personId === personId).map(({ facts }) => facts),
            ) as Facts,
          })),
        },
      ];
    }),
  );
}

function ofMapping(mapping: Mapping): Facts {
  const { id, personId, content, status, heldOn } = mapping;
  const source = { objectType: "competence_mapping", objectId: id, personId };
  const gaps = { "competenceMapping.openGaps": openGaps(content) };
  if (status === "draft") return recorded(gaps, source);
  const { helpGiven, interpreterCategory, interpreterDeviationReason } = mapping;
  return recorded(
    {
      ...gaps,
      "competenceMapping.reviewedOn": heldOn,
      "competenceMapping.helpGivenOn": helpGiven === "none" ? null : heldOn,
      "competenceMapping.purposeExplainedOrally": mapping.purposeExplained,
      "competenceMapping.interpreterCategory": interpreterCategory,
      "competenceMapping.interpreterDeviationReason": interpreterDeviationReason,
    },
    source,
  );
}

function ofGuidance({ id, personId, heldOn }: RecordedGuidance): Facts {
  const source = { objectType: "career_guidance", objectId: id, personId };
  return recorded({ "careerGuidance.completedOn": heldOn }, source);
}

function ofScreening({ id, personId, screenedOn }: LearningScreening): Facts {
  const source = { objectType: "learning_screening", objectId: id, personId };
  return recorded({ "learningNeeds.screenedOn": screenedOn }, source);
}

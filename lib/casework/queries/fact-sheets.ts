import "server-only";
import { attendanceFacts } from "@/lib/attendance/facts";
import { careerFacts } from "@/lib/career/facts";
import { caseFacts } from "@/lib/cases/facts";
import { completionFacts } from "@/lib/completion/facts";
import { courseFacts } from "@/lib/courses/facts";
import { type FactSheet, mergeContributions } from "@/lib/facts/fact-sheet";
import { guidanceFacts } from "@/lib/guidance/facts";
import { housingFacts } from "@/lib/housing/facts";
import { interpreterFacts } from "@/lib/interpreters/facts";
import { jobbsjansenFacts } from "@/lib/jobbsjansen/facts";
import { mappingFacts } from "@/lib/mapping/facts";
import { norwegianFacts } from "@/lib/norwegian/facts";
import { organisationFacts } from "@/lib/organisations/facts";
import { participationFacts } from "@/lib/participation/facts";
import { peopleFacts } from "@/lib/people/facts";
import { placementFacts } from "@/lib/placements/facts";
import type { Scope } from "@/lib/platform/transaction";
import { programmeFacts } from "@/lib/programme/facts";
import { selfSettlementFacts } from "@/lib/self-settlement/facts";
import { settlementFacts } from "@/lib/settlement/facts";
import { volunteerFacts } from "@/lib/volunteers/facts";

/** All that the modules know of each case. */
export async function factSheets(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactSheet>> {
  const parts = await Promise.all([
    peopleFacts(scope, caseIds),
    caseFacts(scope, caseIds),
    settlementFacts(scope, caseIds),
    guidanceFacts(scope, caseIds),
    courseFacts(scope, caseIds),
    interpreterFacts(scope, caseIds),
    participationFacts(scope, caseIds),
    programmeFacts(scope, caseIds),
    mappingFacts(scope, caseIds),
    organisationFacts(scope, caseIds),
    housingFacts(scope, caseIds),
    selfSettlementFacts(scope, caseIds),
    volunteerFacts(scope, caseIds),
    careerFacts(scope, caseIds),
    attendanceFacts(scope, caseIds),
    norwegianFacts(scope, caseIds),
    completionFacts(scope, caseIds),
    jobbsjansenFacts(scope, caseIds),
    placementFacts(scope, caseIds),
  ]);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      mergeContributions(parts.flatMap((part) => part.get(caseId) ?? [])),
    ]),
  );
}

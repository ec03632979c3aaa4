import { eq, sql } from "drizzle-orm";
import type { Tx } from "../client";
import * as benefit from "../schema/benefit";
import { benefitClaim } from "../schema/benefit-claims";
import * as completion from "../schema/completion";
import * as plans from "../schema/integration-plan";
import * as jobbsjansen from "../schema/jobbsjansen";
import * as mapping from "../schema/mapping";
import * as norwegian from "../schema/norwegian";
import * as placements from "../schema/placements";
import { programmeDecision, programmeParticipation } from "../schema/programme";
import { programmeFact } from "../schema/programme-facts";
import { bulkInserter } from "./bulk-insert";
import type { DemoRows } from "./rows";

/** Stores programmes with what came before them, their decisions and their plans. */
export async function storeProgrammes(
  tx: Tx,
  municipalityId: string,
  rows: DemoRows,
): Promise<void> {
  const put = bulkInserter(tx, municipalityId);
  await put(programmeParticipation, rows.programmes);
  await put(programmeFact, rows.programmeFacts);
  await put(benefit.benefitSituation, rows.benefitSituations);
  await put(benefit.benefitIncome, rows.benefitIncomes);
  await put(benefit.benefitRun, rows.benefitRuns);
  await put(benefit.benefitSetOff, rows.benefitSetOffs);
  await put(benefitClaim, rows.benefitClaims);
  await put(jobbsjansen.jobbsjansenAssessment, rows.jobbsjansenAssessments);
  await put(jobbsjansen.jobbsjansenParticipation, rows.jobbsjansenParticipations);
  await put(jobbsjansen.jobbsjansenLevel, rows.jobbsjansenLevels);
  await put(jobbsjansen.jobbsjansenGoal, rows.jobbsjansenGoals);
  await put(jobbsjansen.jobbsjansenExtension, rows.jobbsjansenExtensions);
  await put(jobbsjansen.jobbsjansenTalk, rows.jobbsjansenTalks);
  await put(mapping.competenceMapping, rows.mappings);
  await put(mapping.competenceMappingVersion, rows.mappingVersions);
  await put(mapping.careerGuidance, rows.careerGuidance);
  await put(mapping.learningScreening, rows.learningScreenings);
  await put(mapping.learningNeed, rows.learningNeeds);
  await put(mapping.preparationLink, rows.preparationLinks);
  await put(mapping.preparationAnswer, rows.preparationAnswers);
  await put(programmeDecision, rows.programmeDecisions);
  // A plan in force takes no more parts: it comes in force when it has them.
  await put(
    plans.integrationPlan,
    rows.plans.map((row) => ({ ...row, status: "agreed", inForceFrom: null })),
  );
  await put(plans.planElement, rows.planElements);
  await put(plans.planSubGoal, rows.planSubGoals);
  await tx
    .update(plans.integrationPlan)
    .set({ status: "in_force", inForceFrom: sql`${plans.integrationPlan.agreedOn}` })
    .where(eq(plans.integrationPlan.municipalityId, municipalityId));
  await put(plans.planReview, rows.planReviews);
  await put(completion.programmeEnding, rows.endings);
  await put(completion.transitionTalk, rows.transitionTalks);
  await put(completion.programmeHandover, rows.handovers);
  await put(completion.furtherEducation, rows.furtherEducation);
  await put(completion.programmeSituation, rows.situations);
  await put(norwegian.norwegianAssessment, rows.norwegianAssessments);
  await put(norwegian.norwegianTest, rows.norwegianTests);
  await put(norwegian.norwegianLeave, rows.norwegianLeaves);
  await put(norwegian.languagePractice, rows.languagePractices);
  await put(placements.employer, rows.employers);
  await put(placements.employerPerson, rows.employerPeople);
  await put(placements.employerContact, rows.employerContacts);
  await put(placements.placement, rows.placements);
  await put(placements.placementVisit, rows.placementVisits);
  await put(placements.placementTask, rows.placementTasks);
  await put(placements.placementAgreement, rows.placementAgreements);
}

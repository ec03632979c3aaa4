import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { lawOf } from "@/lib/law/queries/law";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { householdOfCase } from "@/lib/people/queries/household";
import { hasRole } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";
import { programmeRoles } from "../access";
import { type CheckedPlan, checkedPlan } from "../rules/checked-plan";
import type {
  Contract,
  Decision,
  Participation,
  PlanReview,
  ProgrammeSettings,
  WholePlan,
} from "../types";
import { contractsOfParticipations } from "./contracts";
import { decisionsOfParticipations } from "./decisions";
import { participationOfCase } from "./participations";
import { plansOfParticipations, reviewsOfParticipations } from "./plans";
import { standingOf, standingsOf } from "./schooling";
import { allSchoolBreaks, programmeSettings } from "./settings";

export type ProgrammePage = {
  head: CaseHead;
  programme: Participation;
  name: string;
  mayWrite: boolean;
  /** Where the programme is held is left out, since the household is under address protection. */
  hidden: boolean;
  decisions: Decision[];
  plans: WholePlan[];
  reviews: PlanReview[];
  contracts: Contract[];
  settings: ProgrammeSettings;
  /** A version of the plan held against the rules. */
  check(whole: WholePlan): CheckedPlan | null;
};

/**
 * All of one person's programme: decisions, plans, reviews and contracts.
 *
 * @throws not found, the refusal audited
 */
export async function programmePage(
  scope: Scope,
  { caseId, participationId }: { caseId: string; participationId: string },
  view: string,
): Promise<ProgrammePage> {
  const head = await requireCase(scope, caseId, view);
  const programme = await participationOfCase(scope, caseId, participationId);
  const ids = [participationId];
  const [household, decisions, plans, reviews, contracts, settings, breaks, standings, law] =
    await Promise.all([
      householdOfCase(scope, caseId),
      decisionsOfParticipations(scope, ids),
      plansOfParticipations(scope, ids),
      reviewsOfParticipations(scope, ids),
      contractsOfParticipations(scope, ids),
      programmeSettings(scope),
      allSchoolBreaks(scope),
      standingsOf(scope, [programme.personId]),
      lawOf(scope),
    ]);
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  const line = [...(household?.members ?? []), ...(household?.former ?? [])].find(
    ({ personId }) => personId === programme.personId,
  );
  const standing = standingOf(standings, programme.personId);
  return {
    head,
    programme,
    name: line?.name ?? "–",
    mayWrite: head.status === "open" && !hidden && hasRole(scope.actor, ...programmeRoles),
    hidden,
    decisions,
    plans: hidden ? plans.map(withoutPlaces) : plans,
    reviews,
    contracts: hidden ? [] : contracts,
    settings,
    check: (whole) =>
      checkedPlan(whole, {
        ...{ law, settings, schoolBreaks: breaks, standing },
        decidedOn: programme.decidedOn,
      }),
  };
}

/** A plan without what tells where someone is on weekdays. */
function withoutPlaces(whole: WholePlan): WholePlan {
  return {
    ...whole,
    elements: whole.elements.map((element) => ({
      ...element,
      title: null,
      provider: null,
      place: null,
    })),
  };
}

import "server-only";
import {
  type FactContribution,
  type Facts,
  recorded,
  type SheetItem,
} from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type FinishedSession, finishedSessions } from "./queries/finished-sessions";
import { planReviewDays, searchesOfCases, standingPlans } from "./queries/plans";
import { type Method, searchSteps } from "./rules/plan";
import { type PlanReview, planReview } from "./rules/plan-review";
import type { HousingSearch, Plan } from "./types";

/** How a channel of a session counts among the methods of guidance. */
const methodOf: Readonly<Record<string, "home" | "course" | "housing_office">> = {
  home_visit: "home",
  group: "course",
  office: "housing_office",
};

/** What guidance shows, by case: topics covered, methods, each meeting, the plan, the search practised. */
export async function guidanceFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const [{ sessions, topics }, plans, reviewDays, searches] = await Promise.all([
    finishedSessions(scope, caseIds),
    standingPlans(scope, caseIds),
    planReviewDays(scope, caseIds),
    searchesOfCases(scope, caseIds),
  ]);
  return new Map(
    caseIds.map((caseId) => {
      const plan = plans.find((one) => one.caseId === caseId);
      const search = searches.find((one) => one.caseId === caseId);
      const held = contributionOf(
        sessions.filter((session) => session.caseId === caseId),
        topics,
      );
      const caseFacts = {
        ...held.caseFacts,
        ...(plan && planFacts(caseId, plan, held.caseFacts?.["guidance.methods"]?.value)),
        ...reviewFacts(caseId, planReview(reviewDays.filter((one) => one.caseId === caseId))),
        ...(search && searchFacts(caseId, search)),
      };
      return [caseId, { ...held, caseFacts }];
    }),
  );
}

/** What the plan shows; the methods chosen and those that were used count as one mix. */
function planFacts(caseId: string, plan: Plan, used: unknown): Facts {
  const usedMethods = (Array.isArray(used) ? used : []) as Method[];
  return recorded(
    {
      "guidance.needsMappedOn": plan.mappedOn,
      "guidance.planMadeOn": plan.writtenOn,
      "guidance.goals": plan.goals,
      "guidance.methods": [...new Set([...plan.methods, ...usedMethods])],
      "guidance.methodsReason": plan.methodsReason,
    },
    { objectType: "guidance_plan", objectId: caseId },
    plan.writtenOn,
  );
}

function reviewFacts(caseId: string, review: PlanReview | null): Facts {
  if (!review) return {};
  return recorded(
    { "guidance.planReviewOn": review.dueOn, "guidance.planReviewedOn": review.reviewedOn },
    { objectType: "guidance_plan", objectId: caseId },
  );
}

function searchFacts(caseId: string, search: HousingSearch): Facts {
  const days = [search.advertOn, search.viewingOn, search.referenceOn, search.leaseOn];
  return recorded(
    {
      "housingSearch.completedOn": search.completedOn,
      "housingSearch.steps": searchSteps.filter((_, index) => days[index]),
    },
    { objectType: "housing_search", objectId: caseId },
    search.completedOn ?? undefined,
  );
}

function contributionOf(
  sessions: readonly FinishedSession[],
  topics: readonly { sessionId: string; topic: string }[],
): FactContribution {
  const latest = sessions.at(-1);
  if (!latest) return {};
  const ids = new Set(sessions.map((session) => session.id));
  const covered = topics.filter((one) => ids.has(one.sessionId)).map((one) => one.topic);
  const methods = sessions.flatMap((session) => methodOf[session.channel ?? ""] ?? []);
  return {
    caseFacts: recorded(
      {
        "guidance.topicsCovered": [...new Set(covered)],
        "guidance.methods": [...new Set(methods)],
      },
      { objectType: "guidance_session", objectId: latest.id },
      latest.heldOn ?? undefined,
    ),
    items: { meeting: sessions.map(meetingOf) },
  };
}

function meetingOf(session: FinishedSession): SheetItem {
  return {
    id: session.id,
    facts: recorded(
      {
        "meeting.heldOn": session.heldOn,
        "meeting.interpretedByMinor": session.interpretedByMinor,
        "meeting.minorInterpreterReason": session.minorInterpreterReason,
        "meeting.needsInterpreter": session.interpreterUse !== "not_needed",
        "interpreterBooking.category": session.interpreterCategory as "A" | null,
        "interpreterBooking.deviationReason": session.interpreterDeviationReason,
      },
      { objectType: "guidance_session", objectId: session.id },
      session.heldOn ?? undefined,
    ),
  };
}

import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { type LastDay, lastDecisionDays } from "./queries/last-decision-days";
import { participationsOfCases } from "./queries/participations";
import { plansOfParticipations, reviewsOfParticipations } from "./queries/plans";
import { recognitionsOfCases } from "./queries/recognition";
import { standingOf, standingsOf } from "./queries/schooling";
import { allSchoolBreaks, lawOfPlans, programmeSettings } from "./queries/settings";
import { checkedPlan } from "./rules/checked-plan";
import type { Standing } from "./rules/work-rule";
import type { Participation, PlanReview, Recognition, WholePlan } from "./types";

type Around = Parameters<typeof checkedPlan>[1];

/** What is recorded of each person's introduction programme and its plan, by case. */
export async function programmeFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const [rows, recognitions, lastDays] = await Promise.all([
    participationsOfCases(scope, caseIds),
    recognitionsOfCases(scope, caseIds),
    lastDecisionDays(scope, caseIds),
  ]);
  const ids = rows.map(({ id }) => id);
  const [plans, reviews] = await Promise.all([
    plansOfParticipations(scope, ids),
    reviewsOfParticipations(scope, ids),
  ]);
  const [law, settings, schoolBreaks, standings] =
    plans.length > 0
      ? await Promise.all([
          lawOfPlans(scope),
          programmeSettings(scope),
          allSchoolBreaks(scope),
          standingsOf(
            scope,
            rows.map(({ personId }) => personId),
          ),
        ])
      : [null, null, [], new Map<string, Standing>()];
  const personOf = (row: Participation) => {
    const around = law &&
      settings && {
        law,
        settings,
        schoolBreaks,
        standing: standingOf(standings, row.personId),
        decidedOn: row.decidedOn,
      };
    return programmePerson(row, {
      plans: plans.filter(({ plan }) => plan.participationId === row.id),
      review: reviews.find(({ participationId }) => participationId === row.id),
      around,
    });
  };
  return new Map(
    caseIds.map((caseId) => {
      const here = rows.filter((row) => row.caseId === caseId);
      const standing = plans.filter(
        ({ plan }) =>
          plan.status === "in_force" && here.some(({ id }) => id === plan.participationId),
      );
      return [
        caseId,
        {
          persons: [
            ...recognitions.filter((one) => one.caseId === caseId).map(recognitionPerson),
            ...lastDays.filter((one) => one.caseId === caseId).map(lastDayPerson),
            ...here.map(personOf),
          ],
          items: { subGoal: standing.flatMap((whole) => subGoalsOf(whole, here)) },
        },
      ];
    }),
  );
}

function programmePerson(
  row: Participation,
  plan: { plans: readonly WholePlan[]; review: PlanReview | undefined; around: Around | null },
) {
  return {
    personId: row.personId,
    facts: {
      ...recorded(
        {
          "programme.rightArisesOn": row.rightArisesOn,
          "programme.decidedOn": row.decidedOn,
          "programme.startedOn": row.startedOn,
          "programme.plannedEndOn": row.plannedEndOn,
          "programme.endedOn": row.endedOn,
          "programme.exitReason": row.exitReason,
          "outcome.statusAfterOneYear": row.statusAfterOneYear as "work" | null,
          "outcome.statusAfterOneYearOn": row.statusAfterOneYearOn,
        },
        {
          objectType: "programme_participation",
          objectId: row.id,
          personId: row.personId,
        },
      ),
      ...planFacts(row, plan),
    },
    flags: {
      programmeEligible: row.rightArisesOn !== null || row.decidedOn !== null,
      programmeParticipant: row.startedOn !== null,
      programmeEnded: row.endedOn !== null,
      ...(row.endGoal && { endGoal: row.endGoal as "work" | "education" }),
    },
  };
}

/** What the plan in force says, and how it stands against the rules. */
function planFacts(
  row: Participation,
  { plans, review, around }: Parameters<typeof programmePerson>[1],
) {
  const whole = plans.find(({ plan }) => plan.status === "in_force");
  if (!whole || !around) return {};
  const { plan, elements } = whole;
  const source = { objectType: "integration_plan", objectId: plan.id, personId: row.personId };
  const checked = checkedPlan(whole, around);
  const first = plans.find((one) => one.plan.inForceFrom !== null);
  return {
    ...recorded(
      {
        "integrationPlan.adaptations": plan.adaptations,
        "integrationPlan.adaptationsResponsible": plan.adaptationsResponsible,
        "integrationPlan.combinedEducation": plan.combinedEducation,
        "integrationPlan.combinedEducationProvider": plan.combinedEducationProvider,
        "integrationPlan.copyGivenOn":
          plan.copyGivenOn ?? plans.findLast((one) => one.plan.copyGivenOn)?.plan.copyGivenOn,
        "integrationPlan.elements": [...new Set(elements.map(({ kind }) => kind))],
        "integrationPlan.endGoalSetOn": plan.endGoalSetOn,
        "integrationPlan.madeWithParticipantOn": first?.plan.madeWithParticipantOn,
        "integrationPlan.reviewOn": row.endedOn ? null : plan.reviewOn,
        "timetable.weeksBelowFullTime": checked?.weeksBelow,
        "programme.workDirectedRuleStartsOn": checked?.rule?.from,
        "programme.workDirectedHoursPerWeek":
          checked?.workHours && Math.floor(checked.workHours.average / 6) / 10,
      },
      source,
    ),
    ...(review &&
      recorded(
        {
          "integrationPlan.reviewedOn": review.heldOn,
          "integrationPlan.changeNote": review.changeNote,
          "integrationPlan.endGoalAtRisk": review.endGoalAtRisk,
        },
        { ...source, objectType: "plan_review", objectId: review.id },
      )),
  };
}

function subGoalsOf({ plan, subGoals }: WholePlan, programmes: readonly Participation[]) {
  const personId = programmes.find(({ id }) => id === plan.participationId)?.personId ?? "";
  return subGoals.map(({ lineId, id, kind, measure, dueOn }) => ({
    id: lineId,
    personId,
    facts: recorded(
      { "subGoal.type": kind, "subGoal.measure": measure, "subGoal.dueOn": dueOn },
      { objectType: "plan_sub_goal", objectId: id, personId },
    ),
  }));
}

function recognitionPerson({ personId, status, statusOn }: Recognition) {
  return {
    personId,
    facts: recorded(
      { "recognition.status": status, "recognition.statusOn": statusOn },
      { objectType: "education_recognition", objectId: personId, personId },
    ),
  };
}

function lastDayPerson({ personId, on }: LastDay) {
  return {
    personId,
    facts: recorded(
      { "programme.lastDecisionOn": on },
      { objectType: "person", objectId: personId, personId },
    ),
  };
}

import { securityMonths } from "@/lib/dwellings/rules/lease-money";
import {
  type FactContribution,
  type Facts,
  recorded,
  type SheetItem,
} from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import type { CareerRecord, HouseholdLease, HousingAbsence, TenancyRisk } from "../types";
import { costShare } from "./home-as-lived";

/** The record of one case, with the leases that it has had and those who are in the household. */
export type CareerFacts = CareerRecord & {
  readonly leases: readonly HouseholdLease[];
  readonly personIds: readonly string[];
};

/** Whether a household lives by a lease, or has signed it to. */
export function runs({ signedOn, movedInOn, movedOutOn }: HouseholdLease): boolean {
  return (signedOn !== null || movedInOn !== null) && movedOutOn === null;
}

/** What the leases, goals, reviews, applications and risks of a case show of themselves. */
export function careerContribution(record: CareerFacts): FactContribution {
  const running = record.leases.filter(runs);
  return {
    caseFacts: {
      ...leaseDays(running),
      ...supportOf(record),
      ...goalsOf(record),
      ...reviewsOf(record),
      ...ownershipOf(record),
      ...risksOf(record.risks),
      ...alertsOf(record.absences),
    },
    // A risk is the household's, whether or not a lease is recorded for the home.
    flags: record.risks.length > 0 ? { tenancyRiskReported: true } : {},
    persons: personsOf(record),
    items: {
      lease: running.map(leaseItem),
      tenancyRisk: record.risks.map(riskItem),
      absence: record.absences.map(absenceItem),
    },
  };
}

const first = <T>(rows: readonly T[], day: (row: T) => PlainDate | null): T | undefined =>
  rows
    .filter((row) => day(row) !== null)
    .sort((a, b) => (day(a) ?? "").localeCompare(day(b) ?? ""))[0];
const latest = <T>(rows: readonly T[], day: (row: T) => PlainDate | null): T | undefined =>
  rows
    .filter((row) => day(row) !== null)
    .sort((a, b) => (day(b) ?? "").localeCompare(day(a) ?? ""))[0];

/** The end that comes first, and whether it is agreed what follows. */
function leaseDays(running: readonly HouseholdLease[]): Facts {
  const ending = first(running, ({ endsOn }) => endsOn);
  const guaranteed = first(running, ({ guaranteeEndsOn }) => guaranteeEndsOn);
  return {
    ...(ending &&
      recorded(
        {
          "tenancy.leaseEndsOn": ending.endsOn,
          "tenancy.afterLeasePlannedOn": ending.afterPlannedOn,
        },
        { objectType: "lease", objectId: ending.id },
      )),
    ...(guaranteed &&
      recorded(
        {
          "tenancy.guaranteeEndsOn": guaranteed.guaranteeEndsOn,
          "tenancy.afterGuaranteePlannedOn": guaranteed.afterGuaranteePlannedOn,
        },
        { objectType: "lease", objectId: guaranteed.id },
      )),
  };
}

function supportOf({ supports }: CareerFacts): Facts {
  const of = (kind: string) => supports.filter((one) => one.kind === kind);
  const allowance = latest(of("housing_allowance"), ({ appliedOn }) => appliedOn);
  const refused = of("housing_allowance").find(({ status }) => status === "not_eligible");
  const loan = latest(of("start_loan"), ({ appliedOn }) => appliedOn);
  const granted = latest(
    of("start_loan").filter(({ status }) => status === "granted"),
    ({ answeredOn }) => answeredOn,
  );
  return {
    ...(refused &&
      !allowance &&
      recorded(
        {
          "benefit.housingAllowanceClarifiedOn": refused.answeredOn,
          "benefit.housingAllowanceNotEligibleReason": refused.refusalReason,
        },
        { objectType: "support_application", objectId: refused.id },
      )),
    ...(allowance &&
      recorded(
        {
          "benefit.housingAllowanceAppliedOn": allowance.appliedOn,
          "benefit.housingAllowanceClarifiedOn": allowance.appliedOn,
        },
        { objectType: "support_application", objectId: allowance.id },
        allowance.appliedOn ?? undefined,
      )),
    ...(loan &&
      recorded(
        {
          "startLoan.appliedOn": loan.appliedOn,
          "startLoan.grantedOn": granted?.answeredOn ?? null,
        },
        { objectType: "support_application", objectId: loan.id },
      )),
  };
}

function goalsOf({ goals }: CareerFacts): Facts {
  const [goal] = [...goals].sort((a, b) => b.round - a.round);
  if (!goal) return {};
  return recorded(
    {
      "housingGoal.next": goal.next,
      "housingGoal.yearOne": goal.yearOne,
      "housingGoal.yearThree": goal.yearThree,
      "housingGoal.yearFive": goal.yearFive,
      "housingGoal.reviewedOn": goal.reviewedOn,
      "housingGoal.nextReviewOn": goal.nextReviewOn,
      "housingGoal.reviewsEndedOn": goal.nextReviewOn === null ? goal.reviewedOn : null,
    },
    { objectType: "housing_goal", objectId: goal.id },
    goal.reviewedOn,
  );
}

function reviewsOf({ reviews }: CareerFacts): Facts {
  const budget = latest(
    reviews.filter(({ debtAnswer }) => debtAnswer !== null),
    ({ reviewedOn }) => reviewedOn,
  );
  const income = latest(
    reviews.filter((one) => costShare(one.monthlyCost, one.monthlyIncome) !== null),
    ({ reviewedOn }) => reviewedOn,
  );
  const of = (occasion: string) => reviews.filter((one) => one.occasion === occasion);
  const atEnd = latest(of("programme_end"), ({ reviewedOn }) => reviewedOn);
  const after = latest(of("after_programme"), ({ reviewedOn }) => reviewedOn);
  const source = (objectId: string) => ({ objectType: "housing_review", objectId });
  return {
    ...(budget &&
      recorded(
        { "budget.reviewedOn": budget.reviewedOn, "budget.debtAnswer": budget.debtAnswer },
        source(budget.id),
        budget.reviewedOn,
      )),
    ...(income &&
      recorded(
        {
          "budget.monthlyIncome": income.monthlyIncome,
          "budget.housingCostShare": costShare(income.monthlyCost, income.monthlyIncome),
          "budget.calculatedOn": income.reviewedOn,
        },
        source(income.id),
        income.reviewedOn,
      )),
    ...(atEnd &&
      recorded(
        {
          "housingReview.completedOn": atEnd.reviewedOn,
          "dwelling.isCrowded": atEnd.isCrowded,
          "lease.endsOn": atEnd.leaseEnd as PlainDate | null,
        },
        source(atEnd.id),
        atEnd.reviewedOn,
      )),
    ...(after &&
      recorded(
        { "housingReview.afterProgrammeOn": after.reviewedOn },
        source(after.id),
        after.reviewedOn,
      )),
  };
}

function ownershipOf({ assessments }: CareerFacts): Facts {
  const assessed = latest(assessments, ({ assessedOn }) => assessedOn);
  if (!assessed) return {};
  return recorded(
    {
      "homeOwnership.assessedOn": assessed.assessedOn,
      "homeOwnership.conclusion": `${assessed.conclusion}: ${assessed.reason}`,
    },
    { objectType: "ownership_assessment", objectId: assessed.id },
    assessed.assessedOn,
  );
}

type Measured = { readonly id: string; readonly measureAgreedOn: PlainDate | null };

/** The oldest without a measure; once each has one, the latest, with the day the last was agreed. */
function unsettled<T extends Measured>(rows: readonly T[], day: (row: T) => PlainDate) {
  const open = first(
    rows.filter(({ measureAgreedOn }) => measureAgreedOn === null),
    day,
  );
  const one = open ?? latest(rows, day);
  return one && { one, settledOn: open ? null : one.measureAgreedOn };
}

function risksOf(risks: readonly TenancyRisk[]): Facts {
  const found = unsettled(risks, ({ reportedOn }) => reportedOn);
  if (!found) return {};
  return recorded(
    {
      "tenancyRisk.openSinceOn": found.one.reportedOn,
      "tenancyRisk.settledOn": found.settledOn,
    },
    { objectType: "tenancy_risk", objectId: found.one.id },
  );
}

function alertsOf(absences: readonly HousingAbsence[]): Facts {
  const found = unsettled(absences, ({ notedOn }) => notedOn);
  if (!found) return {};
  return recorded(
    { "housingAlert.sentOn": found.one.notedOn, "housingAlert.settledOn": found.settledOn },
    { objectType: "housing_absence", objectId: found.one.id },
  );
}

function personsOf({ goals, absences, personIds }: CareerFacts) {
  const goal = [...goals]
    .sort((a, b) => b.round - a.round)
    .find(({ endGoalNote }) => endGoalNote !== null);
  return personIds.map((personId) => ({
    personId,
    facts: goal
      ? recorded(
          {
            "housingGoal.endGoalNote": goal.endGoalNote,
            "housingGoal.endGoalNotedOn": goal.reviewedOn,
          },
          { objectType: "housing_goal", objectId: goal.id },
          goal.reviewedOn,
        )
      : {},
    flags: absences.some((one) => one.personId === personId)
      ? { housingAffectsAttendance: true }
      : {},
  }));
}

function leaseItem(lease: HouseholdLease): SheetItem {
  return {
    id: lease.id,
    facts: recorded(
      {
        "lease.draftReceivedOn": lease.draftReceivedOn,
        "lease.signedOn": lease.signedOn,
        "lease.isFixedTerm": lease.isFixedTerm,
        "lease.endsOn": lease.isFixedTerm === false ? "open_ended" : lease.endsOn,
        "lease.monthlyRent": lease.monthlyRent,
        "lease.noticeMonths": lease.noticeMonths,
        "lease.depositAccount": lease.depositAccount,
        "lease.depositMonths": securityMonths(lease),
        "lease.guaranteeAgreedOn": lease.guaranteeAgreedOn,
        "lease.shortTermGround": lease.shortTermGround,
      },
      { objectType: "lease", objectId: lease.id },
    ),
    flags: { tenure: lease.tenure },
  };
}

function riskItem({ id, leaseId, reportedOn, measureAgreedOn }: TenancyRisk): SheetItem {
  return {
    id,
    ...(leaseId && { leaseId }),
    facts: recorded(
      { "tenancyRisk.reportedOn": reportedOn, "tenancyRisk.measureAgreedOn": measureAgreedOn },
      { objectType: "tenancy_risk", objectId: id },
      reportedOn,
    ),
  };
}

/** Both advisers have the alert on Oversikt from the moment that the absence is noted. */
function absenceItem({ id, personId, notedOn }: HousingAbsence): SheetItem {
  return {
    id,
    personId,
    facts: recorded(
      {
        "absence.cause": "housing",
        "absence.causeNotedOn": notedOn,
        "absence.housingAlertSentOn": notedOn,
      },
      { objectType: "housing_absence", objectId: id, personId },
      notedOn,
    ),
  };
}

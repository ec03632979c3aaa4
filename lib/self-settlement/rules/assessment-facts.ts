import { isCrowded } from "@/lib/dwellings/rules/crowding";
import { securityMonths } from "@/lib/dwellings/rules/lease-money";
import { shortestTerm, termMonths } from "@/lib/dwellings/rules/lease-term";
import { housingCostShare } from "@/lib/dwellings/rules/rent-norm";
import { type FactContribution, type Facts, recorded } from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import type { FactRow } from "../types";
import type { CheckCode } from "./checks";
import { type Inspection, isInspectionComplete } from "./inspection";
import { countsAsAsked, type TalkOccasion } from "./private-talk";

/**
 * What the applications of a case tell, the earliest first: of the home and its inspection, the lease
 * against the act, the housing cost, and that each adult was asked. What an adult answered is no fact.
 */
export function assessmentContribution(
  rows: readonly FactRow[],
  today: PlainDate,
): FactContribution {
  const latest = rows.at(-1);
  if (!latest) return {};
  return {
    caseFacts: { ...budgetOf(latest), ...accessOf(latest) },
    persons: latest.memberIds.map((personId) => ({
      personId,
      facts: { ...permitOf(latest, personId), ...askedOf(latest, personId) },
    })),
    items: {
      application: rows.map((row) => ({ id: row.applicationId, facts: homeOf(row) })),
      lease: rows.flatMap((row) =>
        row.lease ? [{ id: row.lease.id, facts: leaseOf(row, row.lease, today) }] : [],
      ),
    },
  };
}

const answerOf = (row: FactRow, code: CheckCode) => row.checks.find((one) => one.code === code);

function budgetOf({ applicationId, lease, monthlyIncome, incomeCalculatedOn }: FactRow): Facts {
  if (monthlyIncome === null) return {};
  return recorded(
    {
      "budget.monthlyIncome": monthlyIncome,
      "budget.housingCostShare": lease && housingCostShare(lease, monthlyIncome),
      "budget.calculatedOn": incomeCalculatedOn,
    },
    { objectType: "assessment", objectId: applicationId },
    incomeCalculatedOn ?? undefined,
  );
}

/** The way to school, training and transport was assessed when the check of it is answered. */
function accessOf(row: FactRow): Facts {
  const answer = answerOf(row, "AS-C15");
  if (!answer || !(answer.state === "met" || answer.state === "not_met")) return {};
  return recorded(
    { "dwelling.accessAssessedOn": answer.checkedOn },
    { objectType: "self_settlement_check", objectId: answer.id },
    answer.checkedOn ?? undefined,
  );
}

/** IMDi was asked when the check that says so is answered with yes, or with another municipality. */
function permitOf(row: FactRow, personId: string): Facts {
  const answer = answerOf(row, "AS-C01");
  const elsewhere = answer?.reasons.includes("other_municipality") ?? false;
  if (!answer || !(answer.state === "met" || (answer.state === "not_met" && elsewhere))) return {};
  return recorded(
    {
      "allocation.checkedWithImdiOn": answer.checkedOn,
      "allocation.otherMunicipality": elsewhere,
    },
    { objectType: "self_settlement_check", objectId: answer.id, personId },
    answer.checkedOn ?? undefined,
  );
}

/**
 * That an adult was asked, alone and as they should be. The answer itself is open to named users
 * alone: the sheet says `withheld` of any, and of a later talk the day on which it was settled what
 * happens next, which the talk cannot be saved without.
 */
function askedOf(row: FactRow, personId: string): Facts {
  const last = (occasion: TalkOccasion) =>
    row.talks.findLast(
      (talk) =>
        talk.personId === personId &&
        talk.occasion === occasion &&
        (occasion === "follow_up" || talk.dwellingId === row.dwelling?.id) &&
        countsAsAsked(talk),
    );
  const [before, later] = [last("before_decision"), last("follow_up")];
  const of = (id: string) => ({ objectType: "private_talk", objectId: id, personId });
  return {
    ...(before &&
      recorded(
        {
          "brokerQuestion.askedOn": before.heldOn,
          "brokerQuestion.askedAlone": before.askedAlone,
          "brokerQuestion.answer": "withheld",
          "brokerQuestion.interpreterCategory": before.interpreterCategory,
        },
        of(before.id),
        before.heldOn,
      )),
    ...(later &&
      recorded(
        {
          "dependencyQuestion.askedOn": later.heldOn,
          "dependencyQuestion.askedAlone": later.askedAlone,
          "dependencyQuestion.answer": "withheld",
          "dependencyQuestion.actionAgreedOn": later.heldOn,
        },
        of(later.id),
        later.heldOn,
      )),
  };
}

function homeOf(row: FactRow): Facts {
  const { dwelling, memberIds } = row;
  if (!dwelling) return {};
  const answer = answerOf(row, "AS-C07");
  const inspection = answer?.evidence?.inspection as Inspection | undefined;
  const space = answerOf(row, "AS-C06");
  const crowded = isCrowded(dwelling, memberIds.length);
  const accepted =
    space?.state === "met"
      ? space.note
      : row.overridden.includes("AS-C06")
        ? row.overrideReason
        : null;
  return {
    ...recorded(
      {
        "dwelling.occupantCount": memberIds.length,
        "dwelling.rooms": dwelling.rooms,
        "dwelling.areaM2": dwelling.areaM2,
        "dwelling.isCrowded": crowded,
        "dwelling.crowdingNote": crowded ? accepted : null,
        "dwelling.photoCount": dwelling.photos,
      },
      { objectType: "assessment", objectId: row.applicationId },
      space?.checkedOn ?? undefined,
    ),
    ...(answer &&
      inspection &&
      recorded(
        {
          "dwelling.inspectedOn": inspection.inspectedOn,
          "dwelling.inspectedBy": inspection.inspectedBy,
          "dwelling.inspectionComplete": isInspectionComplete(inspection),
        },
        { objectType: "self_settlement_check", objectId: answer.id },
        inspection.inspectedOn ?? undefined,
      )),
  };
}

function leaseOf(row: FactRow, lease: NonNullable<FactRow["lease"]>, today: PlainDate): Facts {
  const { startsOn, endsOn, isFixedTerm, deposit } = lease;
  const right = answerOf(row, "AS-C10");
  const letting = row.dwelling?.letting;
  return {
    ...recorded(
      {
        "lease.isFixedTerm": isFixedTerm,
        "lease.termMonths": isFixedTerm && startsOn && endsOn ? termMonths(startsOn, endsOn) : null,
        "lease.minimumTermMonths": letting
          ? (shortestTerm(letting, startsOn ?? today)?.value ?? null)
          : null,
        "lease.shortTermGround": lease.shortTermGround,
        "lease.noticeMonths": lease.noticeMonths,
        "lease.depositMonths": securityMonths(lease),
        "lease.depositAccount": deposit === 0 ? "none" : lease.depositAccount,
      },
      { objectType: "lease", objectId: lease.id },
    ),
    ...(right?.state === "met" &&
      recorded(
        { "landlord.rightToLetVerifiedOn": right.checkedOn },
        { objectType: "self_settlement_check", objectId: right.id },
        right.checkedOn ?? undefined,
      )),
  };
}

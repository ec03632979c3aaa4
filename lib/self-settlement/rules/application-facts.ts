import {
  type FactContribution,
  type Facts,
  recorded,
  type SheetItem,
} from "@/lib/facts/fact-sheet";
import type { Application, ToldByApplication } from "../types";
import type { CheckCode } from "./checks";

const sourceOf = ({ id }: Application) => ({
  objectType: "self_settlement_application",
  objectId: id,
});

/**
 * What the applications of a case show of themselves, the earliest first: what the household was told,
 * what was decided and when, the home and its lease. Names and addresses are no facts.
 */
export function applicationContribution(all: readonly ToldByApplication[]): FactContribution {
  const newest = all.at(-1);
  if (!newest) return {};
  return {
    caseFacts: caseFactsOf(newest),
    items: {
      application: all.map(applicationItem),
      lease: all.flatMap((one) => (one.lease ? [leaseItem(one, one.lease)] : [])),
    },
  };
}

/** Who arranged the home, by role; `none` when the household found it without help. */
function intermediaryOf({ foundBy, helperRelation }: Application): string | null {
  if (foundBy === "advert" || foundBy === "landlord") return "none";
  return helperRelation ?? foundBy;
}

/** An application that ended before anyone moved in plans no home, and waits for no lease. */
function caseFactsOf({ application, lease }: ToldByApplication): Facts {
  const { outcome, decidedOn, wantedOn, distributedOn, imdiAnsweredOn } = application;
  const isGivenUp = application.endedOn !== null && application.movedInOn === null;
  return recorded(
    {
      "dwelling.allocatedOn": outcome === "approved" ? decidedOn : null,
      "tenancy.moveInPlannedOn": isGivenUp ? null : (lease?.startsOn ?? wantedOn),
      "tenancy.leaseReceivedOn": lease?.draftReceivedOn ?? lease?.signedOn,
      "distribution.listedOn": isGivenUp ? null : distributedOn,
      "distribution.answeredOn": imdiAnsweredOn,
      "distribution.answer": imdiAnsweredOn ? "accepted" : null,
    },
    sourceOf(application),
  );
}

function applicationItem({ application: a }: ToldByApplication): SheetItem {
  const source = sourceOf(a);
  return {
    id: a.id,
    facts: {
      ...recorded(
        {
          "application.guidelineVersion": a.policyEdition === null ? null : String(a.policyEdition),
          "application.meetsDefinition": a.meetsDefinition,
          "application.quotaCheckedOn": a.quotaCheckedOn,
          "application.termsSentOn": a.termsSentOn,
          "application.termsSentToCentreOn": a.termsSentToCentreOn,
          "application.rightsExplainedOn": a.rightsExplainedOn,
          "application.rightsExplainedLanguage": a.rightsExplainedLanguage,
          "application.movingTermsExplainedOn": a.movingTermsExplainedOn,
          "application.movingTermsUnderstood": a.movingTermsUnderstood,
          "application.supportComparedOn": a.supportComparedOn,
          "application.supportEqualsStandard": a.supportEqualsStandard,
          "application.supportDifferenceReason": a.supportDifferenceReason,
          "application.outcome": a.outcome,
          "application.decidedOn": a.decidedOn,
          "application.reasons": a.reasons,
          "application.answerSentOn": a.answerSentOn,
        },
        source,
      ),
      // An application keeps the number of places that it was checked against.
      ...recorded(
        { "municipality.quotaRemaining": a.quotaRemaining },
        source,
        a.quotaCheckedOn ?? undefined,
      ),
    },
  };
}

type LeaseTold = NonNullable<ToldByApplication["lease"]>;

const RENT_CHECK: CheckCode = "AS-C05";

function leaseItem({ application, referenceRent }: ToldByApplication, lease: LeaseTold): SheetItem {
  const { overridden, overrideReason } = application;
  const { isFixedTerm, endsOn } = lease;
  return {
    id: lease.id,
    flags: { tenure: lease.tenure },
    facts: recorded(
      {
        "dwelling.intermediary": intermediaryOf(application),
        "dwelling.referenceRent": referenceRent,
        "lease.draftReceivedOn": lease.draftReceivedOn,
        "lease.monthlyRent": lease.monthlyRent,
        "lease.rentDeviationReason": overridden.includes(RENT_CHECK) ? overrideReason : null,
        "lease.endsOn": isFixedTerm === false ? "open_ended" : endsOn,
        "lease.signedOn": lease.signedOn,
        "lease.guaranteeAgreedOn": lease.guaranteeAgreedOn,
      },
      { objectType: "lease", objectId: lease.id },
    ),
  };
}

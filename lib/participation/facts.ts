import "server-only";
import { type FactContribution, type Facts, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { latestRecords } from "./queries/records";
import type { FollowUpRecord } from "./types";

/** What the latest talks and agreements of the years after the settlement show, by case. */
export async function participationFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const records = await latestRecords(scope, caseIds);
  return new Map(
    [...new Set(records.map(({ caseId }) => caseId))].map((caseId) => [
      caseId,
      contributionOf(records.filter((one) => one.caseId === caseId)),
    ]),
  );
}

function contributionOf(records: readonly FollowUpRecord[]): FactContribution {
  const people = [...new Set(records.flatMap(({ personId }) => personId ?? []))];
  return {
    caseFacts: Object.assign({}, ...records.filter(({ personId }) => !personId).map(factsOf)),
    persons: people.map((personId) => {
      const own = records.filter((one) => one.personId === personId);
      return {
        personId,
        facts: Object.assign({}, ...own.map(factsOf)) as Facts,
        // Whoever has been asked how school goes, or whether a scheme fits, is asked again.
        flags: {
          ...(own.some(({ kind }) => kind === "school") && { inUpperSecondary: true }),
          ...(own.some(({ kind }) => kind === "jobbsjansen") && { atHomeWithoutProgramme: true }),
        },
      };
    }),
  };
}

function factsOf(record: FollowUpRecord): Facts {
  const { kind, heldOn, outcome } = record;
  const source = {
    objectType: "follow_up_record",
    objectId: record.id,
    ...(record.personId && { personId: record.personId }),
  };
  const tell = (values: Parameters<typeof recorded>[0]) => recorded(values, source, heldOn);
  switch (kind) {
    case "participation":
      return tell({
        "participation.talkHeldOn": heldOn,
        "participation.wantsMore": record.wantsMore,
        "participation.measureOffered": outcome,
      });
    case "school":
      return tell({
        "schoolTalk.heldOn": heldOn,
        "schoolTalk.atRisk": record.atRisk,
        "schoolTalk.contactOfferedOn": record.contactOfferedOn,
      });
    case "child_leisure":
      return tell({
        "child.supportSchemesReviewedOn": heldOn,
        "child.leisureActivity": outcome,
      });
    case "adulthood_plan":
      return tell({ "child.adulthoodPlanOn": heldOn });
    case "jobbsjansen":
      return tell({ "jobbsjansen.assessedOn": heldOn, "jobbsjansen.conclusion": outcome });
    case "youth_talk":
      return tell({
        "youthTalk.heldOn": heldOn,
        "youthTalk.heldAlone": record.heldAlone,
        "youthTalk.followUpPerson": outcome,
      });
    case "cost":
      return tell({ "cost.yearTotal": record.costTotal });
  }
}

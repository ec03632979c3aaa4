import { type FactContribution, type Facts, recorded } from "@/lib/facts/fact-sheet";
import type { PlainDate } from "@/lib/platform/dates";
import type { HomeNeed, HousingHelp, Tenancy } from "../types";
import type { WalkthroughTopic } from "./codes";
import { keepsPlaces, type TenancyState } from "./states";

/** A tenancy as far as the record tells of it, with what was shown when the keys were given. */
export type ToldTenancy = Pick<
  Tenancy,
  | "id"
  | "status"
  | "plannedFrom"
  | "plannedUntil"
  | "offeredOn"
  | "answerDueOn"
  | "answeredOn"
  | "accessAssessedOn"
  | "areaAssessedOn"
  | "alternatives"
  | "handoverPlannedOn"
  | "handedOverOn"
  | "movedInOn"
  | "movedOutOn"
> & { shownOn: PlainDate | null; shown: WalkthroughTopic[] };

export type ToldCase = {
  /** The earliest first. */
  tenancies: readonly ToldTenancy[];
  needs: readonly HomeNeed[];
  /** The latest one asked for. */
  help: Pick<HousingHelp, "id" | "requestedOn" | "decidedOn" | "mainContent"> | null;
};

const GIVEN: readonly TenancyState[] = ["accepted", "handed_over", "moved_in", "moved_out"];

/**
 * What a case's homes show of themselves. The home is the latest that the household has said yes to;
 * until then what is being considered tells how it was assessed. Addresses are no facts.
 */
export function housingContribution({ tenancies, needs, help }: ToldCase): FactContribution {
  const given = tenancies.findLast(({ status }) => GIVEN.includes(status));
  const considered = tenancies.findLast(({ status }) => keepsPlaces(status)) ?? given;
  const offer = tenancies.findLast(({ status }) => status !== "reserved" && status !== "withdrawn");
  const lived = tenancies.findLast(({ movedInOn }) => movedInOn !== null);
  return {
    ...(help && { flags: { housingHelpRequested: true } }),
    caseFacts: {
      ...(considered && assessedFacts(considered)),
      ...(offer && offerFacts(offer)),
      ...(given && homeFacts(given)),
      ...(lived && livedFacts(lived)),
      ...(help &&
        recorded(
          {
            "housingHelp.requestedOn": help.requestedOn,
            "housingHelp.decidedOn": help.decidedOn,
            "housingHelp.mainContent": help.mainContent,
          },
          { objectType: "housing_help", objectId: help.id },
        )),
    },
    persons: needs.map(needOf),
    items: {
      adaptation: needs.flatMap(({ personId, adaptations }) =>
        adaptations.map(({ inPlaceOn }, at) => ({
          id: `${personId}-${at}`,
          personId,
          facts: recorded(
            { "adaptation.inPlaceOn": inPlaceOn },
            { objectType: "home_need", objectId: personId, personId },
          ),
        })),
      ),
    },
  };
}

const source = ({ id }: ToldTenancy) => ({ objectType: "tenancy", objectId: id });

function assessedFacts(of: ToldTenancy): Facts {
  return recorded(
    {
      "dwelling.accessAssessedOn": of.accessAssessedOn,
      "dwelling.areaAssessedOn": of.areaAssessedOn,
      "dwelling.alternatives": of.alternatives,
    },
    source(of),
  );
}

function offerFacts(of: ToldTenancy): Facts {
  return recorded(
    { "tenancy.answerDueOn": of.answerDueOn, "tenancy.offerAnsweredOn": of.answeredOn },
    source(of),
  );
}

function homeFacts(of: ToldTenancy): Facts {
  return recorded(
    {
      "dwelling.allocatedOn": of.offeredOn,
      "tenancy.moveInPlannedOn": of.plannedFrom,
      "tenancy.plannedMoveOutOn": of.plannedUntil,
      "tenancy.handoverPlannedOn": of.handoverPlannedOn,
      "tenancy.handedOverOn": of.handedOverOn ?? of.movedInOn,
      "tenancy.movedOutOn": of.movedOutOn,
    },
    source(of),
  );
}

function livedFacts(of: ToldTenancy): Facts {
  return recorded(
    {
      "tenancy.movedInOn": of.movedInOn,
      "tenancy.walkthroughOn": of.shownOn,
      "tenancy.walkthroughTopics": of.shown,
    },
    source(of),
  );
}

/** What someone needs. Which adaptations tells of health, and stays with the case. */
function needOf({ personId, adaptationsAssessedOn, adaptations, ...need }: HomeNeed) {
  const assessed = adaptations.length > 0 ? ["withheld"] : ["none"];
  return {
    personId,
    facts: recorded(
      {
        "dwelling.adaptationsNeeded": adaptationsAssessedOn ? assessed : null,
        "child.hasEnoughSpace": need.hasEnoughSpace,
        "child.metresToSchoolOrKindergarten": need.metresToSchool,
        "child.needsAssessedOn": need.needsAssessedOn,
        "child.placeReason": need.placeReason,
      },
      { objectType: "home_need", objectId: personId, personId },
    ),
  };
}

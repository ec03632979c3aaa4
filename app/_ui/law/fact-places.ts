import type { FactKey } from "@/lib/law/types";

const PERMIT = "/personer/[personId]/opphold";
const PROGRAMME = "/saker/[caseId]/program";

const PLACES: Partial<Record<FactKey, string>> = {
  born: "/personer/[personId]/navn",
  permit: PERMIT,
  permitGrantedOn: PERMIT,
  arrivedOn: PERMIT,
  schooling: "/personer/[personId]/behov",
  settledOn: "/saker/[caseId]/bosetting",
  claimedOn: PROGRAMME,
  decidedOn: PROGRAMME,
  startedOn: PROGRAMME,
  endedOn: PROGRAMME,
  mappedOn: PROGRAMME,
  guidedOn: PROGRAMME,
};

/** The page on which someone mends a fact that is missing; most stand in the basis on the same page. */
export function pageOfFact(fact: FactKey, ids: { caseId: string; personId: string }): string {
  const page = PLACES[fact];
  return page
    ? page.replace("[personId]", ids.personId).replace("[caseId]", ids.caseId)
    : "#grunnlag";
}

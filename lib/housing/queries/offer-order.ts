import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import type { CaseHead } from "@/lib/cases/types";
import { lettersAbout } from "@/lib/letters/queries/letters";
import type { LetterOrder } from "@/lib/letters/types";
import type { Scope } from "@/lib/platform/transaction";
import type { OfferLetterInput } from "../input/offer-letter";
import { livesOn } from "../rules/dwellers";
import { offerFields } from "../rules/offer-letter";
import { latestPlaces } from "../rules/places";
import type { Tenancy } from "../types";
import { dwellingToGive } from "./dwelling-to-give";
import { housingHelpOfCase } from "./home-needs";
import { peopleOfTenancy, placesOfTenancy } from "./tenancies";

/**
 * The letter that offers a home, as it is ordered: what the record says of the home, the places and the
 * decision on help. It takes the place of the one that was sent before.
 */
export async function offerOrder(
  scope: Scope,
  { head, found }: { head: CaseHead; found: Tenancy },
  { language, plain, answerBy, ifRefused, address }: OfferLetterInput,
  action: string,
): Promise<LetterOrder<"housing_offer">> {
  const { id, caseId, dwellingId, plannedFrom, plannedUntil } = found;
  const [members, home, places, people, help, letters] = await Promise.all([
    membersOfCase(scope, head),
    dwellingToGive(scope, dwellingId, { action, caseId }),
    placesOfTenancy(scope, id),
    peopleOfTenancy(scope, id),
    housingHelpOfCase(scope, caseId),
    lettersAbout(scope, caseId, "tenancy", id),
  ]);
  const granted = help.find(({ outcome }) => outcome === "granted" || outcome === "partly");
  const offered = people.filter((one) => livesOn(one, plannedFrom)).map(({ name }) => name);
  const offer = {
    home,
    places: latestPlaces(places),
    people: offered,
    startsOn: plannedFrom,
    endsOn: plannedUntil,
    answerBy,
    ifRefused,
    helpDecidedOn: granted?.decidedOn ?? null,
  };
  return {
    kind: "housing_offer",
    language,
    plain,
    caseId,
    subjectType: "tenancy",
    subjectId: id,
    recipient: { name: members[0]?.name ?? head.householdName, address },
    fields: offerFields(offer, language),
    corrects: letters.find(({ correctedBy }) => correctedBy === null)?.id,
  };
}

import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { offersOf } from "./queries/offers";

/** When each case was last offered a volunteer's help, and what the household answered. */
export async function volunteerFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const offers = await offersOf(scope, caseIds);
  return new Map(
    caseIds.flatMap((caseId) => {
      const ofCase = offers.filter((one) => one.caseId === caseId);
      const offer = ofCase.find(({ answer }) => answer !== null) ?? ofCase[0];
      if (!offer) return [];
      return [
        [
          caseId,
          {
            caseFacts: recorded(
              {
                "housingVolunteerOffer.offeredOn": offer.offeredOn,
                "housingVolunteerOffer.answer": offer.answer,
              },
              { objectType: "volunteer_offer", objectId: offer.id },
              offer.offeredOn,
            ),
          },
        ] as const,
      ];
    }),
  );
}

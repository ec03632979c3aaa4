import "server-only";
import { type FactContribution, recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { offersOf } from "./queries/offers";
import { toldFollowUp } from "./rules/agreement";

/** When each case was last offered a volunteer's help, what was answered, and when it is followed up. */
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
      const followUp = toldFollowUp(ofCase);
      return [
        [
          caseId,
          {
            caseFacts: {
              ...recorded(
                {
                  "housingVolunteerOffer.offeredOn": offer.offeredOn,
                  "housingVolunteerOffer.answer": offer.answer,
                },
                { objectType: "volunteer_offer", objectId: offer.id },
                offer.offeredOn,
              ),
              ...(followUp &&
                recorded(
                  {
                    "housingVolunteerOffer.followUpOn": followUp.dueOn,
                    "housingVolunteerOffer.followedUpOn": followUp.followedUpOn,
                  },
                  { objectType: "volunteer_offer", objectId: followUp.offer.id },
                )),
            },
          },
        ] as const,
      ];
    }),
  );
}

import "server-only";
import type { FactContribution } from "@/lib/facts/fact-sheet";
import { recorded } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { settlementsOfCases } from "./queries/case-facts";
import { isBornHere } from "./rules/comers";
import { checklistSettlementType } from "./rules/settlement-types";

/** What the cases themselves say: kind of settlement, origin, and each person's settlement dates. */
export async function caseFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const rows = await settlementsOfCases(scope, caseIds);
  return new Map(
    rows.map(({ caseId, settlementType, requestOpenedOn, requestClosedOn, ...one }) => [
      caseId,
      {
        caseFacts: recorded(
          { "request.openedOn": requestOpenedOn, "request.closedOn": requestClosedOn },
          { objectType: "case", objectId: caseId },
        ),
        flags: {
          settlementType: checklistSettlementType(settlementType),
          originReception: RECEPTION.includes(settlementType),
          directArrival: !RECEPTION.includes(settlementType),
          unaccompaniedMinor: settlementType === "unaccompanied_minor",
        },
        persons: one.people.map((person) => ({
          personId: person.personId,
          ...(isBornHere(person, one.people)
            ? { isBornHere: true, flags: { directArrival: false, originReception: false } }
            : { flags: { directArrival: !RECEPTION.includes(settlementType) } }),
          facts: recorded(
            {
              "settlement.acceptedOn": person.acceptedOn ?? one.requestAnsweredOn,
              "allocation.decidedOn": person.allocationDecidedOn,
              "settlement.plannedOn": person.plannedOn,
              "settlement.settledOn": person.settledOn,
            },
            { objectType: "person_settlement", objectId: caseId, personId: person.personId },
          ),
        })),
      },
    ]),
  );
}

/** Those who lived in a reception centre before they came to the municipality. */
const RECEPTION: readonly string[] = [
  "from_reception",
  "unaccompanied_minor",
  "agreed_self_settlement",
];

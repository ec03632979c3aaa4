import "server-only";
import { type FactContribution, recorded, type SheetItem } from "@/lib/facts/fact-sheet";
import type { Scope } from "@/lib/platform/transaction";
import { contactsByLease, type LeaseContacts } from "./queries/landlord-information";
import { informationFor } from "./rules/contact";

/** What the landlord of each lease was told in writing, and whom to contact in the municipality. */
export async function organisationFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Map<string, FactContribution>> {
  const leases = await contactsByLease(scope, caseIds);
  return new Map(
    caseIds.map((caseId) => [
      caseId,
      { items: { lease: leases.filter((one) => one.caseId === caseId).map(leaseOf) } },
    ]),
  );
}

function leaseOf({ leaseId, landlordId, signedOn, contacts }: LeaseContacts): SheetItem {
  const { informedOn, municipalContact } = informationFor(contacts, signedOn);
  return {
    id: leaseId,
    facts: recorded(
      { "landlord.informedOn": informedOn, "landlord.municipalContact": municipalContact },
      { objectType: "landlord", objectId: landlordId },
      informedOn ?? undefined,
    ),
  };
}

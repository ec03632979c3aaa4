import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { dwelling as dwellingTable } from "@/db/schema/dwellings";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead } from "@/lib/cases/types";
import { requireDwelling, requireLease } from "@/lib/dwellings/queries/dwellings";
import type { Dwelling, Lease } from "@/lib/dwellings/types";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import { mayHandleWhereabouts } from "@/lib/people/access";
import type { Scope } from "@/lib/platform/transaction";
import { type LeaseState, leaseState } from "../rules/lease-state";
import { leasesOfCases } from "./record";

const VIEW = "career.view-leases";

type LeaseLine = {
  lease: Lease;
  dwelling: Pick<Dwelling, "id" | "streetAddress" | "postalPlace">;
  state: LeaseState;
};

/** The leases of a case, the latest first; none to someone outside the circle of a protected address. */
export async function leasesPage(
  scope: Scope,
  caseId: string,
): Promise<{ head: CaseHead; hidden: boolean; leases: readonly LeaseLine[] }> {
  const head = await requireCase(scope, caseId, VIEW);
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  const leases = hidden ? [] : await leasesOfCases(scope, [caseId]);
  const homes = await scope.tx
    .select({
      id: dwellingTable.id,
      streetAddress: dwellingTable.streetAddress,
      postalPlace: dwellingTable.postalPlace,
    })
    .from(dwellingTable)
    .where(
      and(
        eq(dwellingTable.municipalityId, scope.municipalityId),
        inArray(
          dwellingTable.id,
          leases.map(({ dwellingId }) => dwellingId),
        ),
      ),
    );
  const byId = new Map(homes.map((home) => [home.id, home]));
  const lines = leases.flatMap((lease) => {
    const dwelling = byId.get(lease.dwellingId);
    return dwelling ? [{ lease, dwelling, state: leaseState(lease, scope.today) }] : [];
  });
  return { head, hidden, leases: lines.reverse() };
}

/** One lease with its home and who lets it. @throws not found, alike for another case's lease */
export async function leasePage(scope: Scope, caseId: string, leaseId: string) {
  const head = await requireCase(scope, caseId, VIEW);
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  const lease = await requireLease(scope, caseId, leaseId, VIEW);
  if (hidden) return { head, hidden: true as const };
  const dwelling = await requireDwelling(scope, lease.dwellingId, VIEW);
  const { landlordId } = dwelling;
  const landlord = landlordId ? await requireLandlord(scope, landlordId, VIEW) : null;
  return { head, hidden: false as const, lease, dwelling, landlord };
}

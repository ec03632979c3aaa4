import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { lease } from "@/db/schema/dwellings";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import { includedIn } from "@/lib/dwellings/rules/rent-norm";
import type { Lease } from "@/lib/dwellings/types";
import type { Scope } from "@/lib/platform/transaction";
import { publishedEdition } from "@/lib/policy/queries/editions";
import { NORM_SIZES } from "@/lib/policy/rules/content";
import type { PolicyContent } from "@/lib/policy/types";
import type { ToldByApplication } from "../types";
import { asApplication } from "./applications";

/** The applications of several cases, the newest of each case last, for the refresh before commit. */
export async function applicationsForFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<ToldByApplication[]> {
  if (caseIds.length === 0) return [];
  const a = selfSettlementApplication;
  const rows = await scope.tx
    .select({ application: a, lease, members: settlementCase.memberCount })
    .from(a)
    .innerJoin(
      settlementCase,
      and(eq(settlementCase.municipalityId, a.municipalityId), eq(settlementCase.id, a.caseId)),
    )
    .leftJoin(lease, and(eq(lease.municipalityId, a.municipalityId), eq(lease.id, a.leaseId)))
    .where(and(eq(a.municipalityId, scope.municipalityId), inArray(a.caseId, [...caseIds])))
    .orderBy(asc(a.createdAt), asc(a.id));
  const policies = await policiesOf(
    scope,
    rows.map(({ application }) => application.policyEdition),
  );
  return rows.map(({ application, lease: found, members }) => {
    const drawnUp = found as Lease | null;
    return {
      application: asApplication(application),
      lease: drawnUp,
      referenceRent: drawnUp && normFor(policies.get(application.policyEdition), drawnUp, members),
    };
  });
}

/** The norm on the same footing as the rent; null while the lease does not say what it includes. */
function normFor(policy: PolicyContent | undefined, lease: Lease, members: number): number | null {
  const size = NORM_SIZES[Math.min(members, NORM_SIZES.length) - 1];
  const footing = includedIn(lease);
  return policy && size && footing ? policy.rent.norms[size][footing] : null;
}

async function policiesOf(
  scope: Scope,
  numbers: readonly (number | null)[],
): Promise<Map<number | null, PolicyContent>> {
  const found = new Map<number | null, PolicyContent>();
  for (const number of new Set(numbers)) {
    const edition = number === null ? null : await publishedEdition(scope, number);
    if (edition) found.set(edition.number, edition.content);
  }
  return found;
}

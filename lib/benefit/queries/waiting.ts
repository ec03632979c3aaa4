import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { benefitRun } from "@/db/schema/benefit";
import type { Scope } from "@/lib/platform/transaction";

/** Months of the benefit that are computed and not approved. */
export async function monthsToApprove(scope: Scope): Promise<number> {
  const [row] = await scope.tx
    .select({ waiting: sql<number>`count(*)::int` })
    .from(benefitRun)
    .where(
      and(eq(benefitRun.municipalityId, scope.municipalityId), eq(benefitRun.status, "computed")),
    );
  return row?.waiting ?? 0;
}

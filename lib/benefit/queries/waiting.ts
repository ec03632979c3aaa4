import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { benefitRun } from "@/db/schema/benefit";
import type { Scope } from "@/lib/platform/transaction";
import { overdueClaims } from "./owed-claims";
import { lateAmount, openRecalculation } from "./recalculations";

const kind = "introduction_benefit";

/**
 * How much of the benefit waits for someone: months that are computed and not approved, a basic amount
 * that approved months were counted without, and demands that are over their day.
 */
export async function benefitToDo(scope: Scope): Promise<number> {
  const [months, late, open, overdue] = await Promise.all([
    monthsToApprove(scope),
    lateAmount(scope, kind),
    openRecalculation(scope, kind),
    overdueClaims(scope),
  ]);
  return months + (late && !open ? 1 : 0) + overdue;
}

async function monthsToApprove(scope: Scope): Promise<number> {
  const [row] = await scope.tx
    .select({ waiting: sql<number>`count(*)::int` })
    .from(benefitRun)
    .where(
      and(eq(benefitRun.municipalityId, scope.municipalityId), eq(benefitRun.status, "computed")),
    );
  return row?.waiting ?? 0;
}

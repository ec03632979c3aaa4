import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { jobbsjansenAssessment } from "@/db/schema/jobbsjansen";
import type { Scope } from "@/lib/platform/transaction";
import type { Assessment } from "../types";

/** How Jobbsjansen was considered with the people of the cases, or with one person. */
export async function assessmentsOf(
  scope: Scope,
  { caseIds, personId }: { caseIds: readonly string[]; personId?: string },
): Promise<Assessment[]> {
  const rows = await scope.tx
    .select()
    .from(jobbsjansenAssessment)
    .where(
      and(
        eq(jobbsjansenAssessment.municipalityId, scope.municipalityId),
        inArray(jobbsjansenAssessment.caseId, [...caseIds]),
        personId ? eq(jobbsjansenAssessment.personId, personId) : undefined,
      ),
    );
  return rows.map(
    ({ municipalityId: _wall, createdAt: _created, recordedBy: _by, ...rest }) =>
      rest as Assessment,
  );
}

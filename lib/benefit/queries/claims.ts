import "server-only";
import { and, desc, eq, inArray, isNull, lt, ne, sql } from "drizzle-orm";
import { benefitResult, benefitRun } from "@/db/schema/benefit";
import { benefitClaim } from "@/db/schema/benefit-claims";
import { letter } from "@/db/schema/letters";
import type { PlainDate } from "@/lib/platform/dates";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { ClaimCause, ClaimResolution } from "../rules/codes";
import type { BenefitClaim, ClaimInMonth } from "../types";

type StandingClaim = ClaimInMonth & { personId: string; month: PlainDate };

/** What stands in the lines of people's months, and is not withdrawn. */
export async function standingClaims(
  scope: Scope,
  personIds: readonly string[],
): Promise<StandingClaim[]> {
  const rows = await scope.tx
    .select({
      id: benefitClaim.id,
      personId: benefitClaim.personId,
      resolution: benefitClaim.resolution,
      decidedOn: benefitClaim.decidedOn,
      totalOre: benefitClaim.totalOre,
      dueOn: benefitClaim.dueOn,
      fromMonth: benefitClaim.fromMonth,
      toMonth: benefitClaim.toMonth,
      month: benefitClaim.month,
    })
    .from(benefitClaim)
    .where(
      and(
        eq(benefitClaim.municipalityId, scope.municipalityId),
        inArray(benefitClaim.personId, [...personIds]),
        isNull(benefitClaim.withdrawnOn),
        ne(benefitClaim.resolution, "set_off"),
      ),
    )
    .orderBy(benefitClaim.decidedOn, benefitClaim.id);
  return rows.map((row) => ({ ...row, resolution: row.resolution as StandingClaim["resolution"] }));
}

/** Whether a set-off is of something that was decided, and is ended by withdrawing that. */
export async function isOfClaim(scope: Scope, setOffId: string): Promise<boolean> {
  const [row] = await scope.tx
    .select({ id: benefitClaim.id })
    .from(benefitClaim)
    .where(
      and(
        eq(benefitClaim.municipalityId, scope.municipalityId),
        eq(benefitClaim.setOffId, setOffId),
      ),
    )
    .limit(1);
  return row !== undefined;
}

/** Ids of the arrears that approved months have paid, before a month if one is given. */
export async function paidArrears(
  scope: Scope,
  personIds: readonly string[],
  before?: PlainDate,
): Promise<Set<string>> {
  const rows = await scope.tx
    .select({ arrears: benefitResult.arrears })
    .from(benefitResult)
    .innerJoin(
      benefitRun,
      and(
        eq(benefitRun.municipalityId, benefitResult.municipalityId),
        eq(benefitRun.id, benefitResult.runId),
      ),
    )
    .where(
      and(
        eq(benefitResult.municipalityId, scope.municipalityId),
        inArray(benefitResult.personId, [...personIds]),
        eq(benefitRun.status, "approved"),
        before ? lt(benefitResult.month, before) : undefined,
        sql`${benefitResult.arrears} <> '[]'::jsonb`,
      ),
    );
  return new Set(rows.flatMap((row) => row.arrears.map(({ id }) => id)));
}

const columns = {
  id: benefitClaim.id,
  caseId: benefitClaim.caseId,
  personId: benefitClaim.personId,
  resolution: benefitClaim.resolution,
  cause: benefitClaim.cause,
  fromMonth: benefitClaim.fromMonth,
  toMonth: benefitClaim.toMonth,
  totalOre: benefitClaim.totalOre,
  month: benefitClaim.month,
  dueOn: benefitClaim.dueOn,
  paidBackOre: benefitClaim.paidBackOre,
  paidBackOn: benefitClaim.paidBackOn,
  setOffId: benefitClaim.setOffId,
  decidedOn: benefitClaim.decidedOn,
  reason: benefitClaim.reason,
  documentId: letter.documentId,
  decidedByName: benefitClaim.decidedByName,
  withdrawnOn: benefitClaim.withdrawnOn,
  withdrawnReason: benefitClaim.withdrawnReason,
  withdrawnByName: benefitClaim.withdrawnByName,
  version: benefitClaim.version,
};

type Row = Omit<BenefitClaim, "resolution" | "cause"> & { resolution: string; cause: string };

const toClaim = (row: Row): BenefitClaim => ({
  ...row,
  resolution: row.resolution as ClaimResolution,
  cause: row.cause as ClaimCause,
});

const claims = (scope: Scope) =>
  scope.tx
    .select(columns)
    .from(benefitClaim)
    .leftJoin(
      letter,
      and(
        eq(letter.municipalityId, benefitClaim.municipalityId),
        eq(letter.id, benefitClaim.letterId),
      ),
    );

/** All that was decided of a person's paid benefit, the latest first. The caller has opened the case. */
export async function claimsOfPerson(scope: Scope, personId: string): Promise<BenefitClaim[]> {
  const rows = await claims(scope)
    .where(
      and(
        eq(benefitClaim.municipalityId, scope.municipalityId),
        eq(benefitClaim.personId, personId),
      ),
    )
    .orderBy(desc(benefitClaim.decidedOn), desc(benefitClaim.id));
  return rows.map(toClaim);
}

/** One of a person in a case. @throws not found, the refusal audited */
export async function requireClaim(
  scope: Scope,
  { claimId, caseId, personId }: { claimId: string; caseId: string; personId: string },
  action: string,
): Promise<BenefitClaim> {
  const [row] = isId(claimId)
    ? await claims(scope)
        .where(
          and(
            eq(benefitClaim.municipalityId, scope.municipalityId),
            eq(benefitClaim.id, claimId),
            eq(benefitClaim.caseId, caseId),
            eq(benefitClaim.personId, personId),
          ),
        )
        .for("update", { of: benefitClaim })
    : [];
  if (!row) throw notFound({ action, objectType: "benefit_claim", objectId: claimId, caseId });
  return toClaim(row);
}

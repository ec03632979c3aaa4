import "server-only";
import { and, asc, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import { benefitClaim } from "@/db/schema/benefit-claims";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import type { PlainDate } from "@/lib/platform/dates";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { OwedClaim } from "../types";

const PAGE = 25;

const ofCase = and(
  eq(settlementCase.municipalityId, benefitClaim.municipalityId),
  eq(settlementCase.id, benefitClaim.caseId),
);

/** What is demanded back and not all paid, of cases open to the actor. */
function owed(scope: Scope, more?: SQL): SQL | undefined {
  return and(
    eq(benefitClaim.municipalityId, scope.municipalityId),
    sql`${benefitClaim.resolution} = 'demanded_back'`,
    isNull(benefitClaim.withdrawnOn),
    lt(benefitClaim.paidBackOre, benefitClaim.totalOre),
    mayOpenCase(scope),
    more,
  );
}

/** What people owe after demands, the first to be paid first, a page at a time. */
export async function owedClaims(
  scope: Scope,
  after: string | null,
): Promise<{ rows: OwedClaim[]; next: string | null }> {
  const found = await scope.tx
    .select({
      id: benefitClaim.id,
      caseId: benefitClaim.caseId,
      personId: benefitClaim.personId,
      name: person.displayName,
      totalOre: benefitClaim.totalOre,
      paidBackOre: benefitClaim.paidBackOre,
      dueOn: sql<PlainDate>`${benefitClaim.dueOn}::text`,
    })
    .from(benefitClaim)
    .innerJoin(settlementCase, ofCase)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, benefitClaim.municipalityId),
        eq(person.id, benefitClaim.personId),
      ),
    )
    .where(
      owed(
        scope,
        after && isId(after)
          ? sql`(${benefitClaim.dueOn}, ${benefitClaim.id}) > (select c.due_on, c.id
              from benefit_claim c
              where c.municipality_id = ${scope.municipalityId} and c.id = ${after})`
          : undefined,
      ),
    )
    .orderBy(asc(benefitClaim.dueOn), asc(benefitClaim.id))
    .limit(PAGE + 1);
  const rows = found.slice(0, PAGE);
  if (rows.length > 0) {
    scope.audit({
      action: "benefit.view-claims",
      objectType: "municipality",
      objectId: scope.municipalityId,
    });
  }
  return { rows, next: found.length > PAGE ? (rows.at(-1)?.id ?? null) : null };
}

/** How many demands are over their day, of cases open to the actor. */
export async function overdueClaims(scope: Scope): Promise<number> {
  const [row] = await scope.tx
    .select({ overdue: sql<number>`count(*)::int` })
    .from(benefitClaim)
    .innerJoin(settlementCase, ofCase)
    .where(owed(scope, lt(benefitClaim.dueOn, scope.today)));
  return row?.overdue ?? 0;
}

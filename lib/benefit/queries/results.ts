import "server-only";
import { and, asc, desc, eq, inArray, not, type SQL, sql } from "drizzle-orm";
import { benefitPayment, benefitResult, benefitRun } from "@/db/schema/benefit";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { MissingCode } from "../rules/codes";
import type { BenefitLine, PaidOtherwise, PersonMonth, ResultRow, RunStatus } from "../types";

const ofPerson = and(
  eq(person.municipalityId, benefitResult.municipalityId),
  eq(person.id, benefitResult.personId),
);
const ofCase = and(
  eq(settlementCase.municipalityId, benefitResult.municipalityId),
  eq(settlementCase.id, benefitResult.caseId),
);

async function rowsWhere(
  scope: Scope,
  runId: string,
  { where, limit }: { where?: SQL | undefined; limit: number },
): Promise<ResultRow[]> {
  const rows = await scope.tx
    .select({
      participationId: benefitResult.participationId,
      caseId: benefitResult.caseId,
      caseNumber: settlementCase.number,
      personId: benefitResult.personId,
      name: person.displayName,
      totalOre: benefitResult.totalOre,
      earnedOre: benefitResult.earnedOre,
      lines: benefitResult.lines,
      missing: benefitResult.missing,
      needsDecision: benefitResult.needsDecision,
    })
    .from(benefitResult)
    .innerJoin(person, ofPerson)
    .innerJoin(settlementCase, ofCase)
    .where(
      and(
        eq(benefitResult.municipalityId, scope.municipalityId),
        eq(benefitResult.runId, runId),
        mayOpenCase(scope),
        where,
      ),
    )
    .orderBy(asc(person.searchName), asc(benefitResult.participationId))
    .limit(limit);
  return rows.map((row) => ({
    ...row,
    lines: row.lines as BenefitLine[],
    missing: row.missing as MissingCode[],
  }));
}

/** The participants of a run whose cases the actor may open, by name, a page at a time. */
export async function resultsOfRun(
  scope: Scope,
  runId: string,
  { after, limit }: { after: string | null; limit: number },
): Promise<{ rows: ResultRow[]; next: string | null }> {
  const found = await rowsWhere(scope, runId, {
    where: after
      ? sql`(${person.searchName}, ${benefitResult.participationId}) > (
          select p.search_name, r.participation_id from benefit_result r
          join person p on p.municipality_id = r.municipality_id and p.id = r.person_id
          where r.municipality_id = ${scope.municipalityId} and r.run_id = ${runId}
            and r.participation_id = ${after})`
      : undefined,
    limit: limit + 1,
  });
  const rows = found.slice(0, limit);
  return { rows, next: found.length > limit ? (rows.at(-1)?.participationId ?? null) : null };
}

/** Those of a run of whom something is missing, or whose deduction needs a decision. */
export function lookedAt(scope: Scope, runId: string, limit = 200): Promise<ResultRow[]> {
  return rowsWhere(scope, runId, {
    where: sql`(cardinality(${benefitResult.missing}) > 0 or ${benefitResult.needsDecision})`,
    limit,
  });
}

/** All of a run that the actor may see. */
export function resultsForFile(scope: Scope, runId: string): Promise<ResultRow[]> {
  return rowsWhere(scope, runId, { limit: 20_000 });
}

/** How many of a run belong to cases that are not open to the actor. */
export async function hiddenInRun(scope: Scope, runId: string): Promise<number> {
  const [row] = await scope.tx
    .select({ hidden: sql<number>`count(*)::int` })
    .from(benefitResult)
    .innerJoin(settlementCase, ofCase)
    .where(
      and(
        eq(benefitResult.municipalityId, scope.municipalityId),
        eq(benefitResult.runId, runId),
        not(mayOpenCase(scope)),
      ),
    );
  return row?.hidden ?? 0;
}

/** The months of a person in a case that the caller has opened, newest first. */
export async function monthsOfPerson(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<PersonMonth[]> {
  const rows = await scope.tx
    .select({
      runId: benefitResult.runId,
      month: benefitResult.month,
      status: benefitRun.status,
      totalOre: benefitResult.totalOre,
      earnedOre: benefitResult.earnedOre,
      carriedOre: benefitResult.carriedOre,
      lines: benefitResult.lines,
      missing: benefitResult.missing,
      needsDecision: benefitResult.needsDecision,
    })
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
        eq(benefitResult.caseId, caseId),
        eq(benefitResult.personId, personId),
        inArray(benefitRun.status, ["computed", "approved"]),
      ),
    )
    .orderBy(desc(benefitResult.month))
    .limit(60);
  return rows.map((row) => ({
    ...row,
    status: row.status as RunStatus,
    lines: row.lines as BenefitLine[],
    missing: row.missing as MissingCode[],
  }));
}

/** What payroll says it paid, where that is not what was computed; null while it has said nothing. */
export async function paidOtherwise(
  scope: Scope,
  runId: string,
  limit = 200,
): Promise<PaidOtherwise | null> {
  const paid = and(
    eq(benefitPayment.municipalityId, benefitResult.municipalityId),
    eq(benefitPayment.runId, benefitResult.runId),
    eq(benefitPayment.participationId, benefitResult.participationId),
  );
  const ofRun = and(
    eq(benefitResult.municipalityId, scope.municipalityId),
    eq(benefitResult.runId, runId),
    mayOpenCase(scope),
  );
  const [[told], rows] = await Promise.all([
    scope.tx
      .select({ people: sql<number>`count(*)::int` })
      .from(benefitPayment)
      .where(
        and(
          eq(benefitPayment.municipalityId, scope.municipalityId),
          eq(benefitPayment.runId, runId),
        ),
      ),
    scope.tx
      .select({
        participationId: benefitResult.participationId,
        caseId: benefitResult.caseId,
        personId: benefitResult.personId,
        name: person.displayName,
        totalOre: benefitResult.totalOre,
        paidOre: benefitPayment.paidOre,
      })
      .from(benefitResult)
      .innerJoin(person, ofPerson)
      .innerJoin(settlementCase, ofCase)
      .leftJoin(benefitPayment, paid)
      .where(and(ofRun, sql`coalesce(${benefitPayment.paidOre}, 0) <> ${benefitResult.totalOre}`))
      .orderBy(asc(person.searchName), asc(benefitResult.participationId))
      .limit(limit),
  ]);
  return told?.people ? { people: told.people, rows } : null;
}

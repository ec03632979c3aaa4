import "server-only";
import { and, asc, desc, eq, gte, lt, ne, sql } from "drizzle-orm";
import { benefitRun } from "@/db/schema/benefit";
import { benefitRecalculated, benefitRecalculation } from "@/db/schema/benefit-claims";
import { settlementCase } from "@/db/schema/cases";
import { person } from "@/db/schema/people";
import { ownBasicAmounts } from "@/lib/law/queries/law";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { mayOpenCase } from "@/lib/users/queries/case-access";
import type { BenefitKind } from "../rules/codes";
import { monthOf } from "../rules/month-days";
import type { RecalculatedPerson, Recalculation } from "../types";

/** A basic amount that was entered after months had been approved without it. */
export type LateAmount = { fromOn: PlainDate; gOre: number; months: PlainDate[] };

/** The newest basic amount that approved months were counted without, and no recalculation is of; null when there is none. */
export async function lateAmount(scope: Scope, kind: BenefitKind): Promise<LateAmount | null> {
  const amount = (await ownBasicAmounts(scope)).at(-1);
  if (!amount) return null;
  const [months, [known]] = await Promise.all([
    scope.tx
      .select({ month: benefitRun.month })
      .from(benefitRun)
      .where(
        and(
          eq(benefitRun.municipalityId, scope.municipalityId),
          eq(benefitRun.kind, kind),
          eq(benefitRun.status, "approved"),
          gte(benefitRun.month, monthOf(amount.validFrom)),
          lt(benefitRun.startedAt, amount.changedAt),
        ),
      )
      .orderBy(asc(benefitRun.month)),
    scope.tx
      .select({ id: benefitRecalculation.id })
      .from(benefitRecalculation)
      .where(
        and(
          eq(benefitRecalculation.municipalityId, scope.municipalityId),
          eq(benefitRecalculation.kind, kind),
          eq(benefitRecalculation.fromOn, amount.validFrom),
          eq(benefitRecalculation.gOre, amount.ore),
          gte(benefitRecalculation.startedAt, amount.changedAt),
        ),
      )
      .limit(1),
  ]);
  if (known || months.length === 0) return null;
  return {
    fromOn: amount.validFrom,
    gOre: amount.ore,
    months: months.map(({ month }) => month),
  };
}

type Row = typeof benefitRecalculation.$inferSelect;

export function toRecalculation(row: Row): Recalculation & { doneUntil: string | null } {
  const { municipalityId: _wall, createdAt: _at, startedBy: _by, ...rest } = row;
  return { ...rest, status: row.status as Recalculation["status"] };
}

/** What is being worked out, or waits for the month that pays it. */
export async function openRecalculation(
  scope: Scope,
  kind: BenefitKind,
): Promise<Recalculation | null> {
  const [row] = await scope.tx
    .select()
    .from(benefitRecalculation)
    .where(
      and(
        eq(benefitRecalculation.municipalityId, scope.municipalityId),
        eq(benefitRecalculation.kind, kind),
        ne(benefitRecalculation.status, "settled"),
      ),
    )
    .orderBy(desc(benefitRecalculation.startedAt))
    .limit(1);
  return row ? toRecalculation(row) : null;
}

/** Those whose months a recalculation changes and whose cases the actor may open, by name. */
export async function recalculatedPeople(
  scope: Scope,
  recalculationId: string,
  limit = 200,
): Promise<RecalculatedPerson[]> {
  scope.audit({
    action: "benefit.view-recalculation",
    objectType: "benefit_recalculation",
    objectId: recalculationId,
  });
  return scope.tx
    .select({
      participationId: benefitRecalculated.participationId,
      caseId: benefitRecalculated.caseId,
      personId: benefitRecalculated.personId,
      name: person.displayName,
      ore: benefitRecalculated.ore,
      months: benefitRecalculated.months,
    })
    .from(benefitRecalculated)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, benefitRecalculated.municipalityId),
        eq(person.id, benefitRecalculated.personId),
      ),
    )
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, benefitRecalculated.municipalityId),
        eq(settlementCase.id, benefitRecalculated.caseId),
      ),
    )
    .where(
      and(
        eq(benefitRecalculated.municipalityId, scope.municipalityId),
        eq(benefitRecalculated.recalculationId, recalculationId),
        sql`${benefitRecalculated.ore} <> 0`,
        mayOpenCase(scope),
      ),
    )
    .orderBy(asc(person.searchName), asc(benefitRecalculated.participationId))
    .limit(limit);
}

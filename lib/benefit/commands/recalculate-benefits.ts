import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { benefitRecalculated, benefitRecalculation } from "@/db/schema/benefit-claims";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { countIn, participantsIn } from "../queries/participants";
import { toRecalculation } from "../queries/recalculations";
import { approvedMonths } from "../queries/recorded";
import { steadyLaw } from "../queries/steady-law";
import { calculations } from "../rules/calculations";
import type { BenefitKind } from "../rules/codes";
import { grouped } from "../rules/grouped";
import { lastDayOf } from "../rules/month-days";
import { monthsAnew } from "../rules/month-payment";

/** Participants in one transaction. */
const AT_ONCE = 250;
const EVER = "9999-12-01";

/** Works out the recalculations of a municipality that wait, as `computeBenefits` does its months. */
export async function recalculateBenefits(municipalityId: MunicipalityId): Promise<void> {
  const now = () =>
    nobody(
      { now: new Date().toISOString(), requestId: "benefit", sourceAddress: "worker" },
      municipalityId,
    );
  while (await inScope(now(), recalculatePiece));
}

async function recalculatePiece(scope: Scope): Promise<boolean> {
  const { tx, municipalityId } = scope;
  const [row] = await tx
    .select()
    .from(benefitRecalculation)
    .where(
      and(
        eq(benefitRecalculation.municipalityId, municipalityId),
        eq(benefitRecalculation.status, "computing"),
      ),
    )
    .orderBy(asc(benefitRecalculation.createdAt))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!row) return false;
  const one = toRecalculation(row);
  const { id, months, doneUntil } = one;
  const kind = row.kind as BenefitKind;
  const period = { from: months[0] ?? one.fromOn, to: lastDayOf(months.at(-1) ?? one.fromOn) };
  const law = await steadyLaw(scope);
  const people = await participantsIn(scope, law, period, { after: doneUntil, limit: AT_ONCE });
  const ids = people.map(({ participationId }) => participationId);
  const approved = grouped(
    ids.length > 0 ? await approvedMonths(scope, kind, ids, EVER) : [],
    (before) => before.participationId,
  );
  const changed = people.flatMap(({ facts, participationId, caseId, personId }) => {
    const anew = monthsAnew(calculations[kind], law, facts, {
      months,
      approved: approved.get(participationId) ?? [],
    }).filter(({ oldOre, newOre }) => oldOre !== newOre);
    const ore = anew.reduce((sum, { oldOre, newOre }) => sum + newOre - oldOre, 0);
    return anew.length > 0
      ? [
          {
            municipalityId,
            recalculationId: id,
            participationId,
            caseId,
            personId,
            ore,
            months: anew,
          },
        ]
      : [];
  });
  if (changed.length > 0) await tx.insert(benefitRecalculated).values(changed);
  const last = people.length < AT_ONCE;
  await tx
    .update(benefitRecalculation)
    .set({
      participantCount: doneUntil === null ? await countIn(scope, period) : one.participantCount,
      doneCount: one.doneCount + people.length,
      doneUntil: people.at(-1)?.participationId ?? doneUntil,
      peopleCount: one.peopleCount + changed.length,
      totalOre: one.totalOre + changed.reduce((sum, { ore }) => sum + ore, 0),
      ...(last && { status: "computed", computedAt: scope.now, version: one.version + 1 }),
    })
    .where(
      and(eq(benefitRecalculation.municipalityId, municipalityId), eq(benefitRecalculation.id, id)),
    );
  if (last) {
    scope.audit({
      action: "benefit.finish-recalculation",
      objectType: "benefit_recalculation",
      objectId: id,
    });
  }
  return true;
}

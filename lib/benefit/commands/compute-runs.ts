import "server-only";
import { and, asc, eq, lt } from "drizzle-orm";
import { benefitResult, benefitRun } from "@/db/schema/benefit";
import type { MunicipalityId } from "@/lib/platform/context";
import type { PlainDate } from "@/lib/platform/dates";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { paidArrears, standingClaims } from "../queries/claims";
import { countIn, type Participant, participantsIn } from "../queries/participants";
import { approvedMonths, setOffsOf } from "../queries/recorded";
import { toRun } from "../queries/runs";
import { steadyLaw } from "../queries/steady-law";
import { standsWithLater } from "../rules/benefit-days";
import { calculations } from "../rules/calculations";
import { claimsIn } from "../rules/claims";
import { grouped } from "../rules/grouped";
import { lastDayOf } from "../rules/month-days";
import { type MonthPayment, monthPayment } from "../rules/month-payment";
import { added, summaryOf } from "../rules/summary";
import type { BenefitLaw, BenefitRun } from "../types";

/** Participants in one transaction: short enough for others to get through. */
const AT_ONCE = 250;

/**
 * Computes the months of a municipality that wait, until none does. A piece locks its run until it has
 * committed, so several processes take turns, and a run that was broken off goes on after the last
 * participant that is done.
 */
export async function computeBenefits(municipalityId: MunicipalityId): Promise<void> {
  const now = () =>
    nobody(
      { now: new Date().toISOString(), requestId: "benefit", sourceAddress: "worker" },
      municipalityId,
    );
  while (await inScope(now(), computePiece));
}

/** The next participants of the oldest run that waits; false when there is nothing to do. */
async function computePiece(scope: Scope): Promise<boolean> {
  const { tx, municipalityId } = scope;
  const [row] = await tx
    .select()
    .from(benefitRun)
    .where(and(eq(benefitRun.municipalityId, municipalityId), eq(benefitRun.status, "computing")))
    .orderBy(asc(benefitRun.createdAt))
    .limit(1)
    .for("update", { skipLocked: true });
  if (!row) return false;
  const run = toRun(row);
  const months = await monthsBefore(scope, run);
  const period = { from: months[0] ?? run.month, to: lastDayOf(run.month) };
  const law = await steadyLaw(scope);
  const people = await participantsIn(scope, law, period, {
    after: run.doneUntil,
    limit: AT_ONCE,
  });
  const counted = run.doneUntil === null ? await countIn(scope, period) : run.participantCount;
  const payments = await paymentsOf(scope, law, run, { months, people });
  if (payments.length > 0) {
    await tx.insert(benefitResult).values(payments.map((one) => toRow(scope, run, one)));
  }
  const last = people.length < AT_ONCE;
  await tx
    .update(benefitRun)
    .set({
      participantCount: counted,
      doneCount: run.doneCount + people.length,
      doneUntil: people.at(-1)?.participationId ?? run.doneUntil,
      summary: added(run.summary, summaryOf(payments.map(({ paid }) => paid))),
      ...(last && { status: "computed", computedAt: scope.now, version: run.version + 1 }),
    })
    .where(and(eq(benefitRun.municipalityId, municipalityId), eq(benefitRun.id, run.id)));
  if (last) {
    scope.audit({ action: "benefit.finish-run", objectType: "benefit_run", objectId: run.id });
  }
  return true;
}

async function monthsBefore(scope: Scope, { kind, month }: BenefitRun): Promise<PlainDate[]> {
  const rows = await scope.tx
    .select({ month: benefitRun.month })
    .from(benefitRun)
    .where(
      and(
        eq(benefitRun.municipalityId, scope.municipalityId),
        eq(benefitRun.kind, kind),
        eq(benefitRun.status, "approved"),
        lt(benefitRun.month, month),
      ),
    )
    .orderBy(asc(benefitRun.month));
  return rows.map((row) => row.month);
}

type Paid = { person: Participant; paid: MonthPayment };

async function paymentsOf(
  scope: Scope,
  law: BenefitLaw,
  { kind, month }: BenefitRun,
  { months, people }: { months: readonly PlainDate[]; people: readonly Participant[] },
): Promise<Paid[]> {
  if (people.length === 0) return [];
  const personIds = people.map((one) => one.personId);
  const [approved, setOffs, claims, paidBefore] = await Promise.all([
    approvedMonths(
      scope,
      kind,
      people.map((one) => one.participationId),
      month,
    ),
    setOffsOf(scope, personIds, month),
    standingClaims(scope, personIds),
    paidArrears(scope, personIds, month),
  ]);
  const byParticipation = grouped(approved, (one) => one.participationId);
  const byPerson = grouped(setOffs, (one) => one.personId);
  const claimed = grouped(claims, (one) => one.personId);
  return people.flatMap((person) => {
    // Of two programmes in a month, the one that began last has what is the person's own.
    const hasOwn = !standsWithLater(person.facts, month);
    const own = <One>(all: readonly One[] | undefined): readonly One[] =>
      hasOwn ? (all ?? []) : [];
    const paid = monthPayment(calculations[kind], law, person.facts, {
      month,
      months,
      approved: byParticipation.get(person.participationId) ?? [],
      claims: claimsIn(own(claimed.get(person.personId)), month, paidBefore),
      setOffs: own(byPerson.get(person.personId)).filter(
        (one) => one.firstMonth <= month && (one.lastMonth === null || month <= one.lastMonth),
      ),
    });
    return paid ? [{ person, paid }] : [];
  });
}

function toRow({ municipalityId }: Scope, run: BenefitRun, { person, paid }: Paid) {
  const { participationId, caseId, personId } = person;
  return {
    municipalityId,
    runId: run.id,
    month: run.month,
    ...{ participationId, caseId, personId },
    totalOre: paid.totalOre,
    earnedOre: paid.earnedOre,
    carriedOre: paid.carriedOre,
    needsDecision: paid.needsDecision,
    lines: [...paid.lines],
    differences: [...paid.differences],
    setOffs: [...paid.setOffs],
    arrears: [...paid.arrears],
    missing: [...paid.missing],
  };
}

import { benefitIncome, benefitRun, benefitSetOff, benefitSituation } from "@/db/schema/benefit";
import { benefitClaim } from "@/db/schema/benefit-claims";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { Subject } from "./foreign-ids-subject";

type Sample = (subject: Subject) => Record<string, unknown>;

const month = "2026-10";
const onRun: Sample = ({ benefitRunId }) => ({ benefitRunId, version: 1 });
const onParticipant = ({ caseId, personId }: Subject) => ({ caseId, personId });

/** Inputs for the commands on the benefit, as `samples` has them for the others. */
export const benefitSamples: Readonly<Record<string, Sample | readonly Sample[]>> = {
  "benefit.stop-run": onRun,
  "benefit.resume-run": onRun,
  "benefit.approve-run": onRun,
  "benefit.record-payments": ({ benefitRunId }) => ({ benefitRunId, paid: "x;1" }),
  "benefit.save-situation": [
    (subject) => ({
      ...onParticipant(subject),
      kind: "couple_without_children",
      partnerId: subject.otherPersonId,
      fromOn: "2026-11-01",
    }),
    (subject) => ({
      ...onParticipant(subject),
      id: subject.benefitSituationId,
      version: 1,
      kind: "with_parents",
      fromOn: "2026-11-01",
    }),
  ],
  "benefit.save-income": (subject) => ({
    ...onParticipant(subject),
    id: subject.benefitIncomeId,
    version: 1,
    kind: "disability",
    fromMonth: month,
    monthly: "1000",
  }),
  "benefit.save-set-off": (subject) => ({
    ...onParticipant(subject),
    id: subject.benefitSetOffId,
    version: 1,
    decidedOn: "2026-10-01",
    reason: "For mye utbetalt",
    total: "1000",
    monthly: "500",
    firstMonth: month,
  }),
  "benefit.start-recalculation": () => ({ fromOn: "2026-05-01" }),
  "benefit.record-claim": (subject) => ({
    ...onParticipant(subject),
    resolution: "waived",
    cause: "municipality",
    total: "1000",
    fromMonth: month,
    toMonth: month,
    month: "2026-11",
    decidedOn: "2026-11-01",
    reason: "Feil fra kommunen",
    idempotencyKey: newId(),
  }),
  "benefit.withdraw-claim": (subject) => ({
    ...onParticipant(subject),
    claimId: subject.benefitClaimId,
    version: 1,
    reason: "Feil person",
  }),
  "benefit.record-paid-back": (subject) => ({
    ...onParticipant(subject),
    claimId: subject.benefitClaimId,
    version: 1,
    paidBack: "500",
    paidBackOn: "2026-11-10",
  }),
  "benefit.remove-fact": (subject) => ({
    ...onParticipant(subject),
    fact: "situation",
    id: subject.benefitSituationId,
    version: 1,
  }),
};

/** A month that is computed, and what decides a participant's benefit. */
export async function insertBenefit(
  scope: Scope,
  given: { caseId: string; personId: string; month: string },
) {
  const { tx, municipalityId, actor, now } = scope;
  const { caseId, personId, month: first } = given;
  const changed = { changedBy: actor.accountId, changedByName: actor.name };
  const ids = {
    benefitRunId: newId(),
    benefitSituationId: newId(),
    benefitIncomeId: newId(),
    benefitSetOffId: newId(),
    benefitClaimId: newId(),
  };
  await tx.insert(benefitRun).values({
    municipalityId,
    id: ids.benefitRunId,
    month: first,
    status: "computed",
    startedBy: actor.accountId,
    startedByName: actor.name,
    startedAt: now,
  });
  await tx.insert(benefitSituation).values({
    ...{ municipalityId, personId, ...changed },
    id: ids.benefitSituationId,
    kind: "without_parents",
    fromOn: "2026-11-01",
  });
  await tx.insert(benefitIncome).values({
    ...{ municipalityId, personId, ...changed },
    id: ids.benefitIncomeId,
    kind: "disability",
    fromMonth: "2026-10-01",
    monthlyOre: 100_000,
  });
  await tx.insert(benefitSetOff).values({
    ...{ municipalityId, personId, ...changed },
    id: ids.benefitSetOffId,
    decidedOn: "2026-10-01",
    reason: "For mye utbetalt",
    totalOre: 100_000,
    monthlyOre: 50_000,
    firstMonth: "2026-10-01",
  });
  await tx.insert(benefitClaim).values({
    ...{ municipalityId, caseId, personId },
    id: ids.benefitClaimId,
    resolution: "demanded_back",
    cause: "payroll",
    fromMonth: "2026-10-01",
    toMonth: "2026-10-01",
    totalOre: 100_000,
    month: "2026-11-01",
    dueOn: "2026-12-15",
    decidedOn: "2026-11-01",
    reason: "Utbetalt to ganger",
    decidedBy: actor.accountId,
    decidedByName: actor.name,
  });
  return ids;
}

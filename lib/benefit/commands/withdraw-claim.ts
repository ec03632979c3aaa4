import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { benefitRun, benefitSetOff } from "@/db/schema/benefit";
import { benefitClaim } from "@/db/schema/benefit-claims";
import { command } from "@/lib/platform/command";
import { addMonths } from "@/lib/platform/dates";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { benefitRoles } from "../access";
import { withdrawClaimInput } from "../input/claims";
import { paidArrears, requireClaim } from "../queries/claims";
import type { BenefitClaim } from "../types";
import { participantOfCase } from "./participant-of-case";

const act = "benefit.withdraw-claim";

/**
 * Withdraws what was decided, with the reason. What approved months have set off stays taken, and no
 * more is. Errors: `benefit.errors.arrears-paid` for arrears that an approved month has paid,
 * `benefit.errors.not-now` for what is withdrawn, and `errors.changed-meanwhile`.
 */
export const withdrawClaim = command({
  name: act,
  input: withdrawClaimInput,
  roles: benefitRoles,
  async run(scope, { caseId, personId, claimId, version, reason }) {
    const opened = await participantOfCase(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const claim = await requireClaim(scope, { claimId, caseId, personId }, act);
    if (claim.version !== version) return fail("errors.changed-meanwhile");
    if (claim.withdrawnOn) return fail("benefit.errors.not-now");
    if ((await paidArrears(scope, [personId])).has(claimId)) {
      return fail("benefit.errors.arrears-paid");
    }
    await endSetOff(scope, claim);
    await scope.tx
      .update(benefitClaim)
      .set({
        withdrawnOn: scope.today,
        withdrawnReason: reason,
        withdrawnByName: scope.actor.name,
        version: version + 1,
      })
      .where(
        and(eq(benefitClaim.municipalityId, scope.municipalityId), eq(benefitClaim.id, claimId)),
      );
    scope.audit({
      action: act,
      objectType: "benefit_claim",
      objectId: claimId,
      caseId,
      personId,
      reason,
    });
    scope.touch(caseId);
    return ok({ claimId, caseId, personId });
  },
});

/** The last month that may take of it is the last that is approved. */
async function endSetOff(scope: Scope, { setOffId, month }: BenefitClaim): Promise<void> {
  if (!setOffId) return;
  const [last] = await scope.tx
    .select({ month: benefitRun.month })
    .from(benefitRun)
    .where(
      and(eq(benefitRun.municipalityId, scope.municipalityId), eq(benefitRun.status, "approved")),
    )
    .orderBy(desc(benefitRun.month))
    .limit(1);
  const before = addMonths(month, -1);
  await scope.tx
    .update(benefitSetOff)
    .set({
      lastMonth: last && last.month > before ? last.month : before,
      changedBy: scope.actor.accountId,
      changedByName: scope.actor.name,
      changedAt: scope.now,
    })
    .where(
      and(eq(benefitSetOff.municipalityId, scope.municipalityId), eq(benefitSetOff.id, setOffId)),
    );
}

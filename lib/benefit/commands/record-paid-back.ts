import "server-only";
import { and, eq } from "drizzle-orm";
import { benefitClaim } from "@/db/schema/benefit-claims";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { benefitRoles } from "../access";
import { recordPaidBackInput } from "../input/claims";
import { requireClaim } from "../queries/claims";
import { participantOfCase } from "./participant-of-case";

const act = "benefit.record-paid-back";

/**
 * Tells how much in all has been paid back of what was demanded. Errors: at `paidBack` for more than the
 * demand, at `paidBackOn` for a day ahead, `benefit.errors.not-now` for what is no demand or withdrawn,
 * and `errors.changed-meanwhile`.
 */
export const recordPaidBack = command({
  name: act,
  input: recordPaidBackInput,
  roles: benefitRoles,
  async run(scope, { caseId, personId, claimId, version, paidBack, paidBackOn }) {
    const opened = await participantOfCase(scope, { caseId, personId }, act);
    if (!opened.ok) return opened;
    const claim = await requireClaim(scope, { claimId, caseId, personId }, act);
    if (claim.version !== version) return fail("errors.changed-meanwhile");
    if (claim.resolution !== "demanded_back" || claim.withdrawnOn) {
      return fail("benefit.errors.not-now");
    }
    const fields = {
      ...(paidBack > claim.totalOre && { paidBack: ["benefit.errors.above-total"] }),
      ...(paidBackOn > scope.today && { paidBackOn: ["benefit.errors.day-ahead"] }),
    };
    if (Object.keys(fields).length > 0) return fail("errors.invalid-input", { fields });
    await scope.tx
      .update(benefitClaim)
      .set({ paidBackOre: paidBack, paidBackOn, version: version + 1 })
      .where(
        and(eq(benefitClaim.municipalityId, scope.municipalityId), eq(benefitClaim.id, claimId)),
      );
    scope.audit({
      action: act,
      objectType: "benefit_claim",
      objectId: claimId,
      caseId,
      personId,
      changes: [
        { field: "paidBackOre", before: claim.paidBackOre, after: paidBack },
        { field: "paidBackOn", before: claim.paidBackOn, after: paidBackOn },
      ],
    });
    scope.touch(caseId);
    return ok({ claimId, caseId, personId });
  },
});

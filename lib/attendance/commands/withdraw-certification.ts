import "server-only";
import { certificationWithdrawal } from "@/db/schema/absence";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { closingRoles } from "../access";
import { withdrawCertificationInput } from "../input/absence";
import { requireParticipation, withdrawalsOf, withdrawnSince } from "../queries/absences";

const act = "attendance.withdraw-certification";

/**
 * A decision that someone cannot certify own illness. Errors: `attendance.errors.withdrawn-already`,
 * and at `decidedOn` for a day to come.
 */
export const withdrawCertification = command({
  name: act,
  input: withdrawCertificationInput,
  roles: closingRoles,
  async run(scope, { participationId, decidedOn, reason }) {
    const { caseId, personId } = await requireParticipation(scope, participationId, act, {
      lock: true,
    });
    if (decidedOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { decidedOn: ["attendance.errors.in-future"] },
      });
    }
    const earlier = await withdrawalsOf(scope, participationId);
    if (withdrawnSince(earlier) !== null && earlier[0]?.assessedOn === null) {
      return fail("attendance.errors.withdrawn-already");
    }
    const id = newId();
    await scope.tx.insert(certificationWithdrawal).values({
      municipalityId: scope.municipalityId,
      ...{ id, participationId, decidedOn, reason },
      decidedBy: scope.actor.accountId,
      decidedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "certification_withdrawal",
      objectId: id,
      caseId,
      personId,
      reason,
      changes: [{ field: "decidedOn", before: null, after: decidedOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});

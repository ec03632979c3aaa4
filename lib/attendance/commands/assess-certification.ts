import "server-only";
import { and, eq } from "drizzle-orm";
import { certificationWithdrawal } from "@/db/schema/absence";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { closingRoles } from "../access";
import { assessCertificationInput } from "../input/absence";
import { requireParticipation } from "../queries/absences";

const act = "attendance.assess-certification";

/**
 * Sees anew whether someone may certify own illness again. Errors: `errors.changed-meanwhile`, and at
 * `assessedOn` for a day to come or before the decision.
 */
export const assessCertification = command({
  name: act,
  input: assessCertificationInput,
  roles: closingRoles,
  async run(scope, { withdrawalId, version, assessedOn, outcome }) {
    const own = and(
      eq(certificationWithdrawal.municipalityId, scope.municipalityId),
      eq(certificationWithdrawal.id, withdrawalId),
    );
    const [before] = await scope.tx.select().from(certificationWithdrawal).where(own);
    if (!before) {
      throw notFound({
        action: act,
        objectType: "certification_withdrawal",
        objectId: withdrawalId,
      });
    }
    const { caseId, personId } = await requireParticipation(scope, before.participationId, act);
    if (assessedOn > scope.today || assessedOn < before.decidedOn) {
      return fail("errors.invalid-input", {
        fields: { assessedOn: ["attendance.errors.in-future"] },
      });
    }
    const changed = await scope.tx
      .update(certificationWithdrawal)
      .set({ assessedOn, outcome, version: version + 1 })
      .where(and(own, eq(certificationWithdrawal.version, version)))
      .returning({ id: certificationWithdrawal.id });
    if (changed.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: act,
      objectType: "certification_withdrawal",
      objectId: withdrawalId,
      caseId,
      personId,
      changes: [{ field: "assessedOn", before: before.assessedOn, after: assessedOn }],
    });
    scope.touch(caseId);
    return ok({ caseId, personId });
  },
});

import "server-only";
import { and, eq } from "drizzle-orm";
import { selfSettlementFollowUp } from "@/db/schema/self-settlement";
import { dateLease } from "@/lib/dwellings/commands/date-lease";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { recordFollowUpInput } from "../input/follow-up";
import { applicationWithCase } from "../queries/applications";
import { followUpDays, followUpsOf } from "../queries/follow-ups";
import { FIRST_WEEK, followUpProblems } from "../rules/follow-up";

/**
 * Records a follow-up of a household that has moved in, or corrects one. A household that has moved
 * out is not asked again, and its lease gets the day when it is known.
 *
 * Errors: `self-settlement.errors.{not-moved-in,in-future,before-moving-in,still-there}`, and
 * `errors.changed-meanwhile` with the follow-up that stands.
 */
export const recordFollowUp = command({
  name: "self-settlement.record-follow-up",
  input: recordFollowUpInput,
  roles: applicationRoles,
  async run(scope, { applicationId, position, version, idempotencyKey: _, ...content }) {
    const action = "self-settlement.record-follow-up";
    const found = await applicationWithCase(scope, applicationId, action);
    if (!found.ok) return found;
    const { application } = found.value;
    const { caseId, movedInOn, leaseId } = application;
    if (!movedInOn) return fail("self-settlement.errors.not-moved-in");
    const before = (await followUpsOf(scope, applicationId)).find(
      (one) => one.position === position,
    );
    if ((before?.version ?? 0) !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    const problems = followUpProblems(content, movedInOn, scope.today);
    if (Object.keys(problems).length > 0) {
      const fields = Object.entries(problems).map(([field, message]) => [field, [message]]);
      return fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
    }
    const { days } = await followUpDays(scope);
    const row = {
      ...content,
      dayNumber: before?.dayNumber ?? [FIRST_WEEK, ...days][position] ?? FIRST_WEEK,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
      recordedAt: scope.now,
      version: version + 1,
    };
    const { municipalityId } = scope;
    if (before) {
      await scope.tx
        .update(selfSettlementFollowUp)
        .set(row)
        .where(
          and(
            eq(selfSettlementFollowUp.municipalityId, municipalityId),
            eq(selfSettlementFollowUp.applicationId, applicationId),
            eq(selfSettlementFollowUp.position, position),
          ),
        );
    } else {
      await scope.tx
        .insert(selfSettlementFollowUp)
        .values({ municipalityId, id: newId(), applicationId, position, ...row });
    }
    if (leaseId && !content.stillThere && content.movedOutOn) {
      const lease = await requireLease(scope, caseId, leaseId, action);
      const { movedOutOn, moveReason: movedOutReason } = content;
      await dateLease(scope, lease, { movedOutOn, movedOutReason }, action);
    }
    scope.audit({
      action,
      objectType: "self_settlement_application",
      objectId: applicationId,
      caseId,
      changes: changesBetween<Record<string, unknown>>(before ?? {}, content),
    });
    scope.touch(caseId);
    return ok({ applicationId, caseId });
  },
});

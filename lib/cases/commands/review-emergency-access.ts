import "server-only";
import { and, eq } from "drizzle-orm";
import { caseGrant } from "@/db/schema/cases";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { reviewEmergencyAccessInput } from "../input";

/**
 * A manager has looked at an emergency access, says so, and may end it at once. One's own is for
 * another manager.
 *
 * Errors: `cases.errors.{review-own,already-reviewed}`
 */
export const reviewEmergencyAccess = command({
  name: "cases.review-emergency-access",
  input: reviewEmergencyAccessInput,
  roles: ["manager"],
  async run(scope, { grantId, note, end }) {
    const action = "cases.review-emergency-access";
    const row = and(
      eq(caseGrant.municipalityId, scope.municipalityId),
      eq(caseGrant.id, grantId),
      eq(caseGrant.kind, "emergency"),
    );
    const [grant] = await scope.tx.select().from(caseGrant).where(row).for("update");
    if (!grant) throw notFound({ action, objectType: "case_grant", objectId: grantId });
    if (grant.accountId === scope.actor.accountId) return fail("cases.errors.review-own");
    if (grant.reviewedAt) return fail("cases.errors.already-reviewed");
    const running = grant.endedAt === null && grant.endsAt > scope.now;
    await scope.tx
      .update(caseGrant)
      .set({
        reviewedBy: scope.actor.accountId,
        reviewedAt: scope.now,
        reviewNote: note,
        ...(end && running ? { endedAt: scope.now } : {}),
      })
      .where(row);
    scope.audit({
      action,
      objectType: "case_grant",
      objectId: grantId,
      caseId: grant.caseId,
      changes: [
        { field: "reviewNote", before: null, after: note },
        ...(end && running ? [{ field: "endedAt", before: null, after: scope.now }] : []),
      ],
    });
    return ok({ grantId });
  },
});

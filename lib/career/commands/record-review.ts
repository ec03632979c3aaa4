import "server-only";
import { housingReview } from "@/db/schema/career";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { recordReviewInput } from "../input";
import { homeOn } from "../queries/homes";

const act = "career.record-review";

/**
 * Records that home and budget were gone through with the household, with the crowding and the end of
 * the lease as they were that day. Errors: `cases.errors.case-closed`, `career.errors.in-the-future`.
 */
export const recordReview = command({
  name: act,
  input: recordReviewInput,
  roles: careerRoles,
  async run(scope, { caseId, idempotencyKey: _, ...content }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    if (content.reviewedOn > scope.today) {
      const code = "career.errors.in-the-future";
      return fail(code, { fields: { reviewedOn: [code] } });
    }
    const lived = await homeOn(scope, caseId, content.reviewedOn);
    const reviewId = newId();
    await scope.tx.insert(housingReview).values({
      municipalityId: scope.municipalityId,
      id: reviewId,
      caseId,
      ...content,
      persons: lived.persons,
      isCrowded: lived.crowded,
      leaseEnd: lived.security.kind === "open_ended" ? "open_ended" : lived.security.until,
      recordedBy: scope.actor.accountId,
      recordedByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "housing_review",
      objectId: reviewId,
      caseId,
      fields: Object.keys(content),
    });
    scope.touch(caseId);
    return ok({ reviewId, caseId });
  },
});

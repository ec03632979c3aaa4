import "server-only";
import { and, eq } from "drizzle-orm";
import { volunteerOffer } from "@/db/schema/volunteers";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { volunteerRoles } from "../access";
import { recordFollowUpInput } from "../input";
import { offerForChange } from "../queries/offers";
import { stateOf } from "../rules/agreement";

/**
 * Puts down that an agreement was followed up, and the day of the next follow-up if there is to be one.
 * Errors: `errors.changed-meanwhile`, `volunteers.errors.{not-running,in-future}`.
 */
export const recordFollowUp = command({
  name: "volunteers.record-follow-up",
  input: recordFollowUpInput,
  roles: volunteerRoles,
  async run(scope, { offerId, version, followedUpOn, nextOn }) {
    const act = "volunteers.record-follow-up";
    const found = await offerForChange(scope, offerId, act);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    if (stateOf(before) !== "agreed" || !before.followUpOn) {
      return fail("volunteers.errors.not-running");
    }
    if (followedUpOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { followedUpOn: ["volunteers.errors.in-future"] },
      });
    }
    const after = {
      followUpOn: nextOn ?? before.followUpOn,
      followedUpOn,
      // The agreed day can be left as that of the next one, after a follow-up that came before it.
      followedUpFor: nextOn === before.followUpOn ? followedUpOn : before.followUpOn,
    };
    await scope.tx
      .update(volunteerOffer)
      .set({ ...after, version: version + 1 })
      .where(
        and(
          eq(volunteerOffer.municipalityId, scope.municipalityId),
          eq(volunteerOffer.id, offerId),
        ),
      );
    scope.audit({
      action: act,
      objectType: "volunteer_offer",
      objectId: offerId,
      caseId: before.caseId,
      changes: changesBetween<Record<string, unknown>>(
        { followUpOn: before.followUpOn, followedUpOn: before.followedUpOn },
        { followUpOn: after.followUpOn, followedUpOn },
      ),
    });
    scope.touch(before.caseId);
    return ok({ caseId: before.caseId, offerId });
  },
});

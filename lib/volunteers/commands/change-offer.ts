import "server-only";
import { and, eq } from "drizzle-orm";
import { volunteerOffer } from "@/db/schema/volunteers";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { volunteerRoles } from "../access";
import { changeOfferInput } from "../input";
import { offerForChange } from "../queries/offers";
import { requireVolunteer } from "../queries/volunteers";

/**
 * Puts down the answer, and with a yes and a consent the agreement: who helps, with what, what they
 * may know, when it is followed up and when it ended. Errors: `errors.changed-meanwhile`,
 * `volunteers.errors.{consent-withdrawn,not-in-household}`.
 */
export const changeOffer = command({
  name: "volunteers.change-offer",
  input: changeOfferInput,
  roles: volunteerRoles,
  async run(scope, { offerId, version, ...after }) {
    const act = "volunteers.change-offer";
    const found = await offerForChange(scope, offerId, act);
    if (!found.ok) return found;
    const before = found.value;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    if (before.consentEndedOn) return fail("volunteers.errors.consent-withdrawn");
    const chosen = after.volunteerId
      ? await requireVolunteer(scope, after.volunteerId, act)
      : undefined;
    if (after.consentBy && after.consentBy !== before.consentBy) {
      const head = await requireCase(scope, before.caseId, act);
      const members = await membersOfCase(scope, head);
      if (!members.some(({ personId }) => personId === after.consentBy)) {
        return fail("errors.invalid-input", {
          fields: { consentBy: ["volunteers.errors.not-in-household"] },
        });
      }
    }
    const answeredOn =
      after.answer === before.answer ? before.answeredOn : after.answer && scope.today;
    await scope.tx
      .update(volunteerOffer)
      .set({ ...after, answeredOn, version: version + 1 })
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
        toldOf(before, before.volunteerName),
        toldOf(after, chosen?.name ?? null),
      ),
    });
    scope.touch(before.caseId);
    return ok({ caseId: before.caseId, offerId });
  },
});

/** What the trail tells of an agreement, under names that have words for their codes. */
function toldOf(
  {
    answer,
    shared,
    startsOn,
    consentOn,
    meetingPlace,
    tasks,
    followUpOn,
    endedOn,
    endReason,
  }: Record<string, unknown>,
  volunteerName: string | null,
) {
  return {
    volunteerAnswer: answer,
    volunteerName,
    consentOn,
    sharedFields: shared,
    meetingPlace,
    tasks,
    helpStartsOn: startsOn,
    followUpOn,
    endedOn,
    endReason,
  };
}

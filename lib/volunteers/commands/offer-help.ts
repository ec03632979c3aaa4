import "server-only";
import { volunteerOffer } from "@/db/schema/volunteers";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { volunteerRoles } from "../access";
import { offerHelpInput } from "../input";

/** Puts down that the household was offered a volunteer's help, and the answer if there is one. */
export const offerHelp = command({
  name: "volunteers.offer-help",
  input: offerHelpInput,
  roles: volunteerRoles,
  async run(scope, { caseId, offeredOn, answer }) {
    const act = "volunteers.offer-help";
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    if (offeredOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { offeredOn: ["volunteers.errors.in-future"] },
      });
    }
    const offerId = newId();
    await scope.tx.insert(volunteerOffer).values({
      municipalityId: scope.municipalityId,
      id: offerId,
      caseId,
      offeredOn,
      answer,
      answeredOn: answer && scope.today,
      offeredBy: scope.actor.accountId,
      offeredByName: scope.actor.name,
    });
    scope.audit({
      action: act,
      objectType: "volunteer_offer",
      objectId: offerId,
      caseId,
      changes: [{ field: "volunteerAnswer", before: null, after: answer }],
    });
    scope.touch(caseId);
    return ok({ caseId, offerId });
  },
});

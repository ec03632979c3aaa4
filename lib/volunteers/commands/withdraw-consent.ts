import "server-only";
import { and, eq } from "drizzle-orm";
import { volunteerOffer } from "@/db/schema/volunteers";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { volunteerRoles } from "../access";
import { withdrawConsentInput } from "../input";
import { offerForChange } from "../queries/offers";

/**
 * Puts down that the household has withdrawn its consent: the agreement ends at once, and from then
 * on shows nothing of the household. Errors: `volunteers.errors.no-consent`, `errors.changed-meanwhile`.
 */
export const withdrawConsent = command({
  name: "volunteers.withdraw-consent",
  input: withdrawConsentInput,
  roles: volunteerRoles,
  async run(scope, { offerId, version }) {
    const act = "volunteers.withdraw-consent";
    const found = await offerForChange(scope, offerId, act);
    if (!found.ok) return found;
    const { caseId, consentOn, consentEndedOn, ...before } = found.value;
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: found.value });
    if (!consentOn || consentEndedOn) return fail("volunteers.errors.no-consent");
    await scope.tx
      .update(volunteerOffer)
      .set({ consentEndedOn: scope.today, shared: [], version: version + 1 })
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
      caseId,
      changes: [{ field: "consentEndedOn", before: null, after: scope.today }],
    });
    scope.touch(caseId);
    return ok({ caseId, offerId });
  },
});

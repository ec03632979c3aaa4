import "server-only";
import { landlordContact } from "@/db/schema/organisations";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { landlordRoles } from "../access";
import { recordContactInput } from "../input";
import { requireContact } from "../queries/landlord-contacts";
import { requireLandlord } from "../queries/landlords";
import { touchTenants } from "../queries/tenants";

/**
 * Puts down what was said to a landlord, and what they were told and given. A correction names the
 * entry that it takes the place of; both stay. Errors:
 * `organisations.errors.{in-future,already-corrected}`.
 */
export const recordContact = command({
  name: "organisations.record-contact",
  input: recordContactInput,
  roles: landlordRoles,
  async run(scope, { landlordId, idempotencyKey: _, correctsId, ...content }) {
    const act = "organisations.record-contact";
    const { id: ownerId } = await requireLandlord(scope, landlordId, act, { lock: true });
    if (content.heldOn > scope.today) {
      return fail("errors.invalid-input", {
        fields: { heldOn: ["organisations.errors.in-future"] },
      });
    }
    if (correctsId) {
      const corrected = await requireContact(scope, ownerId, correctsId, act);
      if (corrected.correctedById) return fail("organisations.errors.already-corrected");
    }
    const contactId = newId();
    await scope.tx.insert(landlordContact).values({
      municipalityId: scope.municipalityId,
      id: contactId,
      landlordId: ownerId,
      ...content,
      correctsId: correctsId ?? null,
      byId: scope.actor.accountId,
      byName: scope.actor.name,
      recordedAt: scope.now,
    });
    scope.audit({
      action: act,
      objectType: "landlord",
      objectId: ownerId,
      fields: Object.entries(content).flatMap(([field, value]) =>
        [value].flat().some(Boolean) ? [field] : [],
      ),
    });
    await touchTenants(scope, ownerId);
    return ok({ landlordId: ownerId, contactId });
  },
});

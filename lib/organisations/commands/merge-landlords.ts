import "server-only";
import { and, eq } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { landlord, landlordContact, landlordMerge } from "@/db/schema/organisations";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { landlordRoles } from "../access";
import { mergeLandlordsInput } from "../input";
import { requireLandlord } from "../queries/landlords";
import { touchTenants } from "../queries/tenants";
import { emailKey, phoneKey } from "../rules/contact-key";
import { takenFields } from "../rules/merge";

/**
 * Makes one landlord of two: dwellings and contacts follow to the one that is kept, which takes the
 * chosen fields of the other. What was moved is put down, so that it can be undone. Errors:
 * `organisations.errors.same-landlord`, and `errors.changed-meanwhile` for either of the two.
 */
export const mergeLandlords = command({
  name: "organisations.merge-landlords",
  input: mergeLandlordsInput,
  roles: landlordRoles,
  async run(scope, { landlordId, otherId, version, otherVersion, choices }) {
    const act = "organisations.merge-landlords";
    const { tx, municipalityId } = scope;
    if (landlordId === otherId) return fail("organisations.errors.same-landlord");
    // Locked in one order, so that two merges the other way round never wait for each other.
    const [first = "", second = ""] = [landlordId, otherId].toSorted();
    const found = [
      await requireLandlord(scope, first, act, { lock: true }),
      await requireLandlord(scope, second, act, { lock: true }),
    ];
    const kept = found.find(({ id }) => id === landlordId);
    const other = found.find(({ id }) => id === otherId);
    // One that is merged already answers with the landlord that has taken it over.
    if (!kept || !other) return fail("organisations.errors.same-landlord");
    if (kept.version !== version || other.version !== otherVersion) {
      return fail("errors.changed-meanwhile", { data: kept });
    }
    const taken = takenFields(kept, other, choices);
    const after = Object.fromEntries(taken.map((one) => [one.field, one.after]));
    const { phone, email } = { ...kept, ...after };
    await tx
      .update(landlord)
      .set({ mergedIntoId: kept.id, version: other.version + 1 })
      .where(and(eq(landlord.municipalityId, municipalityId), eq(landlord.id, other.id)));
    await tx
      .update(landlord)
      .set({
        ...after,
        phoneKey: phoneKey(phone),
        emailKey: emailKey(email),
        version: kept.version + 1,
      })
      .where(and(eq(landlord.municipalityId, municipalityId), eq(landlord.id, kept.id)));
    const dwellings = await tx
      .update(dwelling)
      .set({ landlordId: kept.id })
      .where(and(eq(dwelling.municipalityId, municipalityId), eq(dwelling.landlordId, other.id)))
      .returning({ id: dwelling.id });
    const contacts = await tx
      .update(landlordContact)
      .set({ landlordId: kept.id })
      .where(
        and(
          eq(landlordContact.municipalityId, municipalityId),
          eq(landlordContact.landlordId, other.id),
        ),
      )
      .returning({ id: landlordContact.id });
    const mergeId = newId();
    await tx.insert(landlordMerge).values({
      municipalityId,
      id: mergeId,
      keptId: kept.id,
      mergedId: other.id,
      taken,
      dwellingIds: dwellings.map(({ id }) => id),
      contactIds: contacts.map(({ id }) => id),
      mergedBy: scope.actor.accountId,
      mergedByName: scope.actor.name,
      mergedAt: scope.now,
    });
    scope.audit({
      action: act,
      objectType: "landlord",
      objectId: kept.id,
      reason: other.id,
      changes: taken,
    });
    await touchTenants(scope, kept.id);
    return ok({ landlordId: kept.id, mergeId });
  },
});

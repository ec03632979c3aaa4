import "server-only";
import { and, eq, inArray, isNull, ne } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { landlord, landlordContact, landlordMerge } from "@/db/schema/organisations";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { landlordRoles } from "../access";
import { undoMergeInput } from "../input";
import { requireLandlord } from "../queries/landlords";
import { touchTenants } from "../queries/tenants";
import { emailKey, phoneKey } from "../rules/contact-key";
import { givenBack } from "../rules/merge";
import type { Landlord } from "../types";

/**
 * Parts two landlords that were merged: what followed goes back, unless it has been moved on since,
 * and the kept one gets back the fields that nobody has changed after. Errors:
 * `organisations.errors.{already-parted,merged-on,number-taken}`.
 */
export const undoMerge = command({
  name: "organisations.undo-merge",
  input: undoMergeInput,
  roles: landlordRoles,
  async run(scope, { mergeId }) {
    const act = "organisations.undo-merge";
    const { tx, municipalityId } = scope;
    const ofMerge = and(
      eq(landlordMerge.municipalityId, municipalityId),
      eq(landlordMerge.id, mergeId),
    );
    const [merge] = await tx.select().from(landlordMerge).where(ofMerge).for("update");
    if (!merge) throw notFound({ action: act, objectType: "landlord_merge", objectId: mergeId });
    if (merge.undoneAt) return fail("organisations.errors.already-parted");
    const kept = await requireLandlord(scope, merge.keptId, act, { lock: true });
    if (kept.id !== merge.keptId) return fail("organisations.errors.merged-on");
    const [other] = await tx
      .select({ organisationNumber: landlord.organisationNumber, version: landlord.version })
      .from(landlord)
      .where(and(eq(landlord.municipalityId, municipalityId), eq(landlord.id, merge.mergedId)))
      .for("update");
    const back = givenBack(kept, merge.taken ?? []) as Partial<Landlord>;
    const after = { ...kept, ...back };
    const number = other?.organisationNumber;
    if (number) {
      const holders = await tx.$count(
        landlord,
        and(
          eq(landlord.municipalityId, municipalityId),
          eq(landlord.organisationNumber, number),
          isNull(landlord.mergedIntoId),
          ne(landlord.id, kept.id),
        ),
      );
      if (holders > 0 || after.organisationNumber === number) {
        return fail("organisations.errors.number-taken");
      }
    }
    await tx
      .update(landlord)
      .set({
        ...back,
        phoneKey: phoneKey(after.phone),
        emailKey: emailKey(after.email),
        version: kept.version + 1,
      })
      .where(and(eq(landlord.municipalityId, municipalityId), eq(landlord.id, kept.id)));
    await tx
      .update(landlord)
      .set({ mergedIntoId: null, version: (other?.version ?? 0) + 1 })
      .where(and(eq(landlord.municipalityId, municipalityId), eq(landlord.id, merge.mergedId)));
    await tx
      .update(dwelling)
      .set({ landlordId: merge.mergedId })
      .where(
        and(
          eq(dwelling.municipalityId, municipalityId),
          eq(dwelling.landlordId, kept.id),
          inArray(dwelling.id, merge.dwellingIds),
        ),
      );
    await tx
      .update(landlordContact)
      .set({ landlordId: merge.mergedId })
      .where(
        and(
          eq(landlordContact.municipalityId, municipalityId),
          eq(landlordContact.landlordId, kept.id),
          inArray(landlordContact.id, merge.contactIds),
        ),
      );
    const { accountId, name } = scope.actor;
    await tx
      .update(landlordMerge)
      .set({ undoneBy: accountId, undoneByName: name, undoneAt: scope.now })
      .where(ofMerge);
    scope.audit({
      action: act,
      objectType: "landlord",
      objectId: kept.id,
      reason: merge.mergedId,
      changes: changesBetween<Record<string, unknown>>(kept, back),
    });
    await touchTenants(scope, kept.id);
    await touchTenants(scope, merge.mergedId);
    return ok({ landlordId: kept.id });
  },
});

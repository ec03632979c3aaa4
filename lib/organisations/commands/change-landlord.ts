import "server-only";
import { and, eq, isNull, ne } from "drizzle-orm";
import { landlord } from "@/db/schema/organisations";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { landlordRoles } from "../access";
import { changeLandlordInput } from "../input";
import { requireLandlord } from "../queries/landlords";
import { touchTenants } from "../queries/tenants";
import { emailKey, phoneKey } from "../rules/contact-key";

/**
 * Changes what a landlord is called and reached by. Errors: `organisations.errors.already-registered`
 * for another's number, and `errors.changed-meanwhile` with what stands.
 */
export const changeLandlord = command({
  name: "organisations.change-landlord",
  input: changeLandlordInput,
  roles: landlordRoles,
  async run(scope, { landlordId, version, ...content }) {
    const act = "organisations.change-landlord";
    const before = await requireLandlord(scope, landlordId, act, { lock: true });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const after = {
      kind: content.kind,
      name: content.name,
      organisationNumber: content.organisationNumber || null,
      contactName: content.contactName || null,
      phone: content.phone || null,
      email: content.email || null,
      note: content.note || null,
    };
    if (await isTaken(scope, before.id, after.organisationNumber)) {
      return fail("errors.invalid-input", {
        fields: { organisationNumber: ["organisations.errors.already-registered"] },
      });
    }
    await scope.tx
      .update(landlord)
      .set({
        ...after,
        phoneKey: phoneKey(after.phone),
        emailKey: emailKey(after.email),
        version: version + 1,
      })
      .where(and(eq(landlord.municipalityId, scope.municipalityId), eq(landlord.id, before.id)));
    scope.audit({
      action: act,
      objectType: "landlord",
      objectId: before.id,
      changes: changesBetween<Record<string, unknown>>(before, after),
    });
    await touchTenants(scope, before.id);
    return ok({ landlordId: before.id });
  },
});

/** Whether another landlord of the register has the organisation number. */
async function isTaken(scope: Scope, ownId: string, number: string | null): Promise<boolean> {
  if (!number) return false;
  const others = await scope.tx.$count(
    landlord,
    and(
      eq(landlord.municipalityId, scope.municipalityId),
      eq(landlord.organisationNumber, number),
      isNull(landlord.mergedIntoId),
      ne(landlord.id, ownId),
    ),
  );
  return others > 0;
}

import "server-only";
import { landlord } from "@/db/schema/organisations";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { landlordRoles } from "../access";
import { registerLandlordInput } from "../input";
import { emailKey, phoneKey } from "../rules/contact-key";

/** Enters a landlord. Error: `organisations.errors.already-registered` for a known number. */
export const registerLandlord = command({
  name: "organisations.register-landlord",
  input: registerLandlordInput,
  roles: landlordRoles,
  async run(scope, { idempotencyKey: _, ...input }) {
    const id = newId();
    const written = await scope.tx
      .insert(landlord)
      .values({
        municipalityId: scope.municipalityId,
        id,
        ...input,
        phoneKey: phoneKey(input.phone),
        emailKey: emailKey(input.email),
      })
      .onConflictDoNothing()
      .returning({ id: landlord.id });
    if (written.length === 0) {
      return fail("errors.invalid-input", {
        fields: { organisationNumber: ["organisations.errors.already-registered"] },
      });
    }
    scope.audit({
      action: "organisations.register-landlord",
      objectType: "landlord",
      objectId: id,
      changes: [{ field: "name", before: null, after: input.name }],
    });
    return ok({ landlordId: id });
  },
});

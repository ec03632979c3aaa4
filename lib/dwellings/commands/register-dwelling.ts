import "server-only";
import { and, eq } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { dwellingRoles } from "../access";
import { registerDwellingInput } from "../input";
import { addressKey } from "../rules/address-key";

/**
 * Registers a dwelling. Error: `dwellings.errors.already-registered`, with the id of the one that
 * stands at the address, so that it can be chosen instead.
 */
export const registerDwelling = command({
  name: "dwellings.register-dwelling",
  input: registerDwellingInput,
  roles: dwellingRoles,
  async run(scope, { idempotencyKey: _, ...input }) {
    // Locked, so that the dwelling follows when the landlord is just being merged into another.
    const landlord = input.landlordId
      ? await requireLandlord(scope, input.landlordId, "dwellings.register-dwelling", {
          lock: true,
        })
      : null;
    const id = newId();
    const key = addressKey(input);
    const written = await scope.tx
      .insert(dwelling)
      .values({
        municipalityId: scope.municipalityId,
        id,
        ...input,
        landlordId: landlord?.id,
        addressKey: key,
      })
      .onConflictDoNothing()
      .returning({ id: dwelling.id });
    if (written.length === 0) {
      const [standing] = await scope.tx
        .select({ dwellingId: dwelling.id })
        .from(dwelling)
        .where(
          and(eq(dwelling.municipalityId, scope.municipalityId), eq(dwelling.addressKey, key)),
        );
      return fail("dwellings.errors.already-registered", { data: standing });
    }
    scope.audit({
      action: "dwellings.register-dwelling",
      objectType: "dwelling",
      objectId: id,
      fields: Object.keys(input),
    });
    return ok({ dwellingId: id });
  },
});

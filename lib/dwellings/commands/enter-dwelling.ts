import "server-only";
import { and, eq } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { enterDwellingInput } from "../input";
import { addressKey } from "../rules/address-key";
import { insertDwelling } from "./dwelling-acts";

/**
 * Enters a dwelling that may be offered in the register. Error: `dwellings.errors.already-registered`
 * at the address, with the id of the one that stands there.
 */
export const enterDwelling = command({
  name: "dwellings.enter-dwelling",
  input: enterDwellingInput,
  roles: registerRoles,
  async run(scope, { idempotencyKey: _, ...content }) {
    const dwellingId = await insertDwelling(scope, content, "dwellings.enter-dwelling");
    if (dwellingId) return ok({ dwellingId });
    const [standing] = await scope.tx
      .select({ dwellingId: dwelling.id })
      .from(dwelling)
      .where(
        and(
          eq(dwelling.municipalityId, scope.municipalityId),
          eq(dwelling.addressKey, addressKey(content)),
        ),
      );
    return fail("errors.invalid-input", {
      fields: { streetAddress: ["dwellings.errors.already-registered"] },
      data: standing,
    });
  },
});

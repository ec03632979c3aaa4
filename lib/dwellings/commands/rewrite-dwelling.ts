import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { changesBetween } from "@/lib/platform/audit-trail";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { addressKey } from "../rules/address-key";
import type { Dwelling } from "../types";

type Written = Omit<Partial<Dwelling>, "id" | "version"> &
  Pick<Dwelling, "streetAddress" | "postalCode">;

/**
 * Corrects what is registered of a dwelling that is locked. Part of the commands that learn it. The
 * trail holds which fields were changed. Error: `dwellings.errors.already-registered` when another
 * dwelling stands at the address.
 */
export async function rewriteDwelling(
  scope: Scope,
  before: Dwelling,
  after: Written,
  caseId: string,
): Promise<Result<null>> {
  const key = addressKey({ unit: before.unit, ...after });
  const [other] = await scope.tx
    .select({ id: dwelling.id })
    .from(dwelling)
    .where(
      and(
        eq(dwelling.municipalityId, scope.municipalityId),
        eq(dwelling.addressKey, key),
        ne(dwelling.id, before.id),
      ),
    );
  if (other) {
    const fields = { "dwelling.streetAddress": ["dwellings.errors.already-registered"] };
    return fail("errors.invalid-input", { fields });
  }
  const changed = changesBetween<Record<string, unknown>>(before, after);
  if (changed.length === 0) return ok(null);
  await scope.tx
    .update(dwelling)
    .set({ ...after, addressKey: key, version: before.version + 1 })
    .where(and(eq(dwelling.municipalityId, scope.municipalityId), eq(dwelling.id, before.id)));
  scope.audit({
    action: "dwellings.rewrite-dwelling",
    objectType: "dwelling",
    objectId: before.id,
    caseId,
    fields: changed.map(({ field }) => field),
  });
  return ok(null);
}

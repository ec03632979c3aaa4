import "server-only";
import { and, eq, ne } from "drizzle-orm";
import { dwelling } from "@/db/schema/dwellings";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { oreToTyped } from "@/lib/platform/money";
import { fail, ok } from "@/lib/platform/result";
import { registerRoles } from "../access";
import { changeRecordInput } from "../input";
import { touchCasesOf } from "../queries/cases-of-dwelling";
import { requireDwelling } from "../queries/dwellings";
import { addressKey } from "../rules/address-key";
import type { DwellingRecord } from "../types";
import { recordOf, someoneHasLost } from "./dwelling-acts";

/**
 * Changes what the register holds of a dwelling. Errors: `errors.changed-meanwhile` with what stands,
 * `dwellings.errors.already-registered` at the address, and `dwellings.errors.place-is-taken` when
 * someone has a place that it would no longer have.
 */
export const changeRecord = command({
  name: "dwellings.change-record",
  input: changeRecordInput,
  roles: registerRoles,
  async run(scope, { dwellingId, version, ...content }) {
    const act = "dwellings.change-record";
    const before = await requireDwelling(scope, dwellingId, act, { lock: true });
    if (before.version !== version) {
      return fail("errors.changed-meanwhile", { data: asTyped(before) });
    }
    const landlord = content.landlordId
      ? await requireLandlord(scope, content.landlordId, act, { lock: true })
      : null;
    const after = recordOf({ ...content, landlordId: landlord?.id });
    const key = addressKey(after);
    const own = eq(dwelling.municipalityId, scope.municipalityId);
    const others = await scope.tx.$count(
      dwelling,
      and(own, eq(dwelling.addressKey, key), ne(dwelling.id, before.id)),
    );
    if (others > 0) {
      return fail("errors.invalid-input", {
        fields: { streetAddress: ["dwellings.errors.already-registered"] },
      });
    }
    if (await someoneHasLost(scope, { id: before.id, places: after.places })) {
      return fail("errors.invalid-input", {
        fields: { places: ["dwellings.errors.place-is-taken"] },
      });
    }
    await scope.tx
      .update(dwelling)
      .set({ ...after, addressKey: key, version: version + 1 })
      .where(and(own, eq(dwelling.id, before.id)));
    scope.audit({
      action: act,
      objectType: "dwelling",
      objectId: before.id,
      changes: changesBetween<Record<string, unknown>>(before, after),
    });
    await touchCasesOf(scope, before.id);
    return ok({ dwellingId: before.id });
  },
});

/** What stands of the dwelling as its form shows it. */
const asTyped = (dwelling: DwellingRecord) => ({
  ...dwelling,
  monthlyRent: oreToTyped(dwelling.monthlyRent),
  monthlyEnergy: oreToTyped(dwelling.monthlyEnergy),
  monthlyCostEmpty: oreToTyped(dwelling.monthlyCostEmpty),
});

import "server-only";
import { and, eq } from "drizzle-orm";
import { interpreterSupplier } from "@/db/schema/interpreters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { interpreterRoles } from "../access";
import { changeSupplierInput } from "../input";
import { requireSupplier } from "../queries/suppliers";
import { toldOf } from "./supplier-parts";

/** Changes a supplier, or takes it out of use. Error: `errors.changed-meanwhile` with what stands. */
export const changeSupplier = command({
  name: "interpreters.change-supplier",
  input: changeSupplierInput,
  roles: interpreterRoles,
  async run(scope, { supplierId, version, ...after }) {
    const act = "interpreters.change-supplier";
    const before = await requireSupplier(scope, supplierId, act, { lock: true });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    await scope.tx
      .update(interpreterSupplier)
      .set({ ...after, version: version + 1 })
      .where(
        and(
          eq(interpreterSupplier.municipalityId, scope.municipalityId),
          eq(interpreterSupplier.id, supplierId),
        ),
      );
    scope.audit({
      action: act,
      objectType: "interpreter_supplier",
      objectId: supplierId,
      changes: changesBetween<Record<string, unknown>>(toldOf(before), toldOf(after)),
    });
    return ok({ supplierId });
  },
});

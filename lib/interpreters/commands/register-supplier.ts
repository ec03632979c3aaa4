import "server-only";
import { interpreterSupplier } from "@/db/schema/interpreters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { interpreterRoles } from "../access";
import { registerSupplierInput } from "../input";
import { toldOf } from "./supplier-parts";

/** Enters someone from whom interpreters are ordered. */
export const registerSupplier = command({
  name: "interpreters.register-supplier",
  input: registerSupplierInput,
  roles: interpreterRoles,
  async run(scope, { idempotencyKey: _, ...content }) {
    const supplierId = newId();
    await scope.tx
      .insert(interpreterSupplier)
      .values({ municipalityId: scope.municipalityId, id: supplierId, ...content });
    scope.audit({
      action: "interpreters.register-supplier",
      objectType: "interpreter_supplier",
      objectId: supplierId,
      changes: changesBetween<Record<string, unknown>>({}, toldOf(content)),
    });
    return ok({ supplierId });
  },
});

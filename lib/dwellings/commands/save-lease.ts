import "server-only";
import { and, eq } from "drizzle-orm";
import { lease } from "@/db/schema/dwellings";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { dwellingRoles } from "../access";
import { saveLeaseInput } from "../input";
import { requireDwelling, requireLease } from "../queries/dwellings";

/**
 * Records what a household's lease says, or changes it until it is signed. Errors:
 * `dwellings.errors.lease-signed`, and `errors.changed-meanwhile` with the lease that stands.
 */
export const saveLease = command({
  name: "dwellings.save-lease",
  input: saveLeaseInput,
  roles: dwellingRoles,
  async run(scope, { idempotencyKey: _, leaseId, version, ...content }) {
    const act = "dwellings.save-lease";
    const opened = await caseForChange(scope, content.caseId, act);
    if (!opened.ok) return opened;
    await requireDwelling(scope, content.dwellingId, act);
    const before = leaseId ? await requireLease(scope, content.caseId, leaseId, act) : null;
    if (before && before.version !== version) {
      return fail("errors.changed-meanwhile", { data: before });
    }
    if (before?.signedOn) return fail("dwellings.errors.lease-signed");
    const id = before?.id ?? newId();
    if (before) {
      await scope.tx
        .update(lease)
        .set({ ...content, version: version + 1 })
        .where(and(eq(lease.municipalityId, scope.municipalityId), eq(lease.id, id)));
    } else {
      await scope.tx.insert(lease).values({ municipalityId: scope.municipalityId, id, ...content });
    }
    scope.audit({
      action: act,
      objectType: "lease",
      objectId: id,
      caseId: content.caseId,
      changes: changesBetween(before ?? {}, content),
    });
    scope.touch(content.caseId);
    return ok({ leaseId: id, caseId: content.caseId });
  },
});

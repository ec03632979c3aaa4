import "server-only";
import { and, eq } from "drizzle-orm";
import { interpreter } from "@/db/schema/interpreters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { interpreterRoles } from "../access";
import { changeInterpreterInput } from "../input";
import { requireInterpreter } from "../queries/interpreters";
import { checkParts, toldOf } from "./interpreter-parts";

/**
 * Changes an interpreter, or takes them out of use; what was booked stays as it was. Error:
 * `errors.changed-meanwhile` with what stands.
 */
export const changeInterpreter = command({
  name: "interpreters.change-interpreter",
  input: changeInterpreterInput,
  roles: interpreterRoles,
  async run(scope, { interpreterId, version, ...after }) {
    const act = "interpreters.change-interpreter";
    const before = await requireInterpreter(scope, interpreterId, act, { lock: true });
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const checked = await checkParts(scope, act, after);
    if (!checked.ok) return checked;
    await scope.tx
      .update(interpreter)
      .set({ ...after, version: version + 1 })
      .where(
        and(
          eq(interpreter.municipalityId, scope.municipalityId),
          eq(interpreter.id, interpreterId),
        ),
      );
    scope.audit({
      action: act,
      objectType: "interpreter",
      objectId: interpreterId,
      changes: changesBetween<Record<string, unknown>>(toldOf(before), toldOf(after)),
    });
    return ok({ interpreterId });
  },
});

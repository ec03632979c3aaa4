import "server-only";
import { interpreter } from "@/db/schema/interpreters";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { ok } from "@/lib/platform/result";
import { interpreterRoles } from "../access";
import { registerInterpreterInput } from "../input";
import { checkParts, toldOf } from "./interpreter-parts";

/** Enters an interpreter with languages and category. */
export const registerInterpreter = command({
  name: "interpreters.register-interpreter",
  input: registerInterpreterInput,
  roles: interpreterRoles,
  async run(scope, { idempotencyKey: _, ...content }) {
    const act = "interpreters.register-interpreter";
    const checked = await checkParts(scope, act, content);
    if (!checked.ok) return checked;
    const interpreterId = newId();
    await scope.tx
      .insert(interpreter)
      .values({ municipalityId: scope.municipalityId, id: interpreterId, ...content });
    scope.audit({
      action: act,
      objectType: "interpreter",
      objectId: interpreterId,
      changes: changesBetween<Record<string, unknown>>({}, toldOf(content)),
    });
    return ok({ interpreterId });
  },
});

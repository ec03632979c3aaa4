import "server-only";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { recordGuidanceInput } from "../input";
import { beginChange, writeChange } from "./write-change";

/**
 * Records what the household was sent and told on the way, and what was weighed: the terms, rights and
 * duties, who finds a later home, places left, and the help compared with that of others.
 */
export const recordGuidance = command({
  name: "self-settlement.record-guidance",
  input: recordGuidanceInput,
  roles: applicationRoles,
  async run(scope, { applicationId, version, idempotencyKey: _, ...told }) {
    const action = "self-settlement.record-guidance";
    const late = Object.entries(told).filter(
      ([field, value]) => field.endsWith("On") && typeof value === "string" && value > scope.today,
    );
    if (late.length > 0) {
      const fields = late.map(([field]) => [field, ["self-settlement.errors.in-future"]]);
      return fail("errors.invalid-input", { fields: Object.fromEntries(fields) });
    }
    const begun = await beginChange(scope, { applicationId, version }, action);
    if (!begun.ok) return begun;
    const answers = Object.entries(told).map(([field, value]) => [field, value ?? null]);
    const set = Object.fromEntries(answers);
    return writeChange(scope, begun.value.application, set, action);
  },
});

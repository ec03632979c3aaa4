import "server-only";
import { mergeHouseholds } from "@/lib/people/commands/merge-households";
import { mergeHouseholdsInput } from "@/lib/people/input";
import { casesOfHouseholds } from "@/lib/people/queries/person-cases";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { requireCase } from "../queries/require-case";
import { closeCase } from "./close-case";

/**
 * Merges a household into another and closes the open cases of the emptied one as merged.
 *
 * Errors: those of `people.merge-households` and `cases.close-case`.
 */
export const mergeCases = command({
  name: "cases.merge-cases",
  input: mergeHouseholdsInput,
  roles: ["settlement_officer", "manager"],
  async run(scope, input) {
    const merged = await mergeHouseholds.within(scope, input);
    if (!merged.ok) return merged;
    const { householdId, emptiedHouseholdId } = merged.value;
    const left = await casesOfHouseholds(scope, [emptiedHouseholdId]);
    for (const { id } of left) {
      const { version } = await requireCase(scope, id, "cases.close-case");
      const closed = await closeCase.within(scope, { caseId: id, version, reason: "merged" });
      if (!closed.ok) return closed;
    }
    return ok({ householdId, closedCaseIds: left.map(({ id }) => id) });
  },
});

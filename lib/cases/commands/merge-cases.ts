import "server-only";
import { mergeHouseholds } from "@/lib/people/commands/merge-households";
import { mergeHouseholdsInput } from "@/lib/people/input";
import { casesOfHouseholds } from "@/lib/people/queries/person-cases";
import { command } from "@/lib/platform/command";
import { ok } from "@/lib/platform/result";
import { requireCase } from "../queries/require-case";
import { closeCase } from "./close-case";
import { carrySettlement } from "./write-settlement-dates";

/**
 * Merges a household into another and closes the open cases of the emptied one as merged; the
 * settlement of each person goes along.
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
    const into = (await casesOfHouseholds(scope, [householdId])).at(-1);
    for (const { id } of left) {
      if (into) await carrySettlement(scope, { from: id, to: into.id });
      const { version } = await requireCase(scope, id, "cases.close-case");
      const closed = await closeCase.within(scope, { caseId: id, version, reason: "merged" });
      if (!closed.ok) return closed;
    }
    return ok({ householdId, closedCaseIds: left.map(({ id }) => id) });
  },
});

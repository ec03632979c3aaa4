import "server-only";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { assignCasesInput, caseListInput } from "../input";
import { matchingCaseIds } from "../queries/case-list";
import { caseForChange, countUp } from "../queries/require-case";
import { staffName } from "../queries/staff";
import { setOfficer } from "./set-officer";

/** So many cases can be given to someone at a time. */
const MOST_AT_ONCE = 500;

/**
 * Gives several cases to someone in a role: those chosen, or all that a filter shows. Closed cases
 * are passed over and counted.
 *
 * Errors: `cases.errors.{not-in-role,too-many-selected}`
 */
export const assignCases = command({
  name: "cases.assign-cases",
  input: assignCasesInput,
  roles: caseRoles,
  async run(scope, { role, accountId, caseIds, all, query }) {
    const name = await staffName(scope, accountId, [role]);
    if (!name) {
      return fail("cases.errors.not-in-role", {
        fields: { accountId: ["cases.errors.not-in-role"] },
      });
    }
    const filter = caseListInput.parse(Object.fromEntries(new URLSearchParams(query)));
    const chosen = all ? await matchingCaseIds(scope, filter, MOST_AT_ONCE + 1) : caseIds;
    if (chosen.length > MOST_AT_ONCE) {
      return fail("cases.errors.too-many-selected", { params: { limit: MOST_AT_ONCE } });
    }
    let assigned = 0;
    let closed = 0;
    // In one order for everyone, so that two who assign the same cases do not wait for each other.
    for (const caseId of [...new Set(chosen)].sort()) {
      const found = await caseForChange(scope, caseId, "cases.assign-cases");
      if (!found.ok) {
        closed += 1;
        continue;
      }
      const officer = { accountId, name };
      if (!(await setOfficer(scope, caseId, role, officer, "cases.assign-cases"))) continue;
      await countUp(scope, caseId);
      scope.touch(caseId);
      assigned += 1;
    }
    return ok({ assigned, closed, unchanged: chosen.length - assigned - closed });
  },
});

import "server-only";
import { command } from "@/lib/platform/command";
import { caseRoles } from "@/lib/platform/context";
import { fail, ok } from "@/lib/platform/result";
import { assignOfficerInput } from "../input";
import { caseForChange, countUp } from "../queries/require-case";
import { staffName } from "../queries/staff";
import { setOfficer } from "./set-officer";

/** Gives a case to someone in a role, or takes the role back. Error: `cases.errors.not-in-role`. */
export const assignOfficer = command({
  name: "cases.assign-officer",
  input: assignOfficerInput,
  roles: caseRoles,
  async run(scope, { caseId, role, accountId }) {
    const found = await caseForChange(scope, caseId, "cases.assign-officer");
    if (!found.ok) return found;
    const name = accountId ? await staffName(scope, accountId, [role]) : null;
    if (accountId && !name) {
      return fail("cases.errors.not-in-role", {
        fields: { accountId: ["cases.errors.not-in-role"] },
      });
    }
    const officer = accountId && name ? { accountId, name } : null;
    if (await setOfficer(scope, caseId, role, officer, "cases.assign-officer")) {
      await countUp(scope, caseId);
      scope.touch(caseId);
    }
    return ok({ caseId });
  },
});

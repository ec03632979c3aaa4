import "server-only";
import { saveLease } from "@/lib/dwellings/commands/save-lease";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { changeLeaseInput } from "../input";
import { beginChange, HOME_MAY_CHANGE, writeChange } from "./write-change";

/** Records what the unsigned lease says. Errors as `beginChange`; `self-settlement.errors.no-home`. */
export const changeLease = command({
  name: "self-settlement.change-lease",
  input: changeLeaseInput,
  roles: applicationRoles,
  async run(scope, { lease, leaseVersion, ...input }) {
    const action = "self-settlement.change-lease";
    const options = { states: HOME_MAY_CHANGE, ofWhereabouts: true };
    const begun = await beginChange(scope, input, action, options);
    if (!begun.ok) return begun;
    const { application } = begun.value;
    const { caseId, dwellingId, leaseId } = application;
    if (!dwellingId) return fail("self-settlement.errors.no-home");
    const saved = await saveLease.within(scope, {
      ...lease,
      caseId,
      dwellingId,
      leaseId,
      version: leaseVersion,
    });
    if (!saved.ok) return saved;
    return writeChange(scope, application, { leaseId: saved.value.leaseId }, action);
  },
});

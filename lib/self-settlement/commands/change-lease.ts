import "server-only";
import { saveLease } from "@/lib/dwellings/commands/save-lease";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { typedLease } from "@/lib/dwellings/rules/typed-lease";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { applicationRoles } from "../access";
import { changeLeaseInput } from "../input";
import { HOME_MAY_CHANGE } from "../rules/states";
import { beginChange, writeChange } from "./write-change";

/**
 * Records what the unsigned lease says. Errors as `beginChange`, with the lease that stands when
 * someone else was first; `self-settlement.errors.no-home`.
 */
export const changeLease = command({
  name: "self-settlement.change-lease",
  input: changeLeaseInput,
  roles: applicationRoles,
  async run(scope, { lease, ...input }) {
    const action = "self-settlement.change-lease";
    const begun = await beginChange(scope, input, action, {
      states: HOME_MAY_CHANGE,
      ofWhereabouts: true,
      standing: async ({ caseId, leaseId }) =>
        leaseId
          ? Object.fromEntries(
              Object.entries(typedLease(await requireLease(scope, caseId, leaseId, action))).map(
                ([field, value]) => [`lease.${field}`, value],
              ),
            )
          : {},
    });
    if (!begun.ok) return begun;
    const { application } = begun.value;
    const { caseId, dwellingId, leaseId } = application;
    if (!dwellingId) return fail("self-settlement.errors.no-home");
    const before = leaseId ? await requireLease(scope, caseId, leaseId, action) : null;
    const saved = await saveLease.within(scope, {
      ...lease,
      caseId,
      dwellingId,
      leaseId,
      version: before?.version ?? 0,
    });
    if (!saved.ok) return saved;
    return writeChange(scope, application, { leaseId: saved.value.leaseId }, action);
  },
});

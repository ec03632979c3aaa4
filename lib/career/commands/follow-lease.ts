import "server-only";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { dateLease } from "@/lib/dwellings/commands/date-lease";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { followLeaseInput } from "../input";
import { followed } from "../rules/follow-lease";

const act = "career.follow-lease";

/**
 * Records what becomes of a lease: signed, moved in, extended, what follows it, moved out and why.
 * Errors: `cases.errors.case-closed`, `career.errors.*` on the fields, and `errors.changed-meanwhile`
 * with the lease that stands.
 */
export const followLease = command({
  name: act,
  input: followLeaseInput,
  roles: careerRoles,
  async run(scope, { caseId, leaseId, version, ...given }) {
    const opened = await caseForChange(scope, caseId, act);
    if (!opened.ok) return opened;
    const before = await requireLease(scope, caseId, leaseId, act);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const { problems, after } = followed(before, given, scope.today);
    if (Object.keys(problems).length > 0) return fail("errors.invalid-input", { fields: problems });
    await dateLease(scope, before, after, act);
    scope.touch(caseId);
    return ok({ leaseId, caseId });
  },
});

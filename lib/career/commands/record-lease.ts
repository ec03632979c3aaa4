import "server-only";
import { requireCase } from "@/lib/cases/queries/require-case";
import { saveLease } from "@/lib/dwellings/commands/save-lease";
import { writeHome } from "@/lib/dwellings/commands/write-home";
import { requireLease } from "@/lib/dwellings/queries/dwellings";
import { typedLease } from "@/lib/dwellings/rules/typed-lease";
import { mayHandleWhereabouts } from "@/lib/people/access";
import { command } from "@/lib/platform/command";
import { fail } from "@/lib/platform/result";
import { careerRoles } from "../access";
import { recordLeaseInput } from "../input";

const act = "career.record-lease";

/**
 * Records what a lease says and the home that it is for, until it is signed. Errors as `saveLease` and
 * `writeHome`, with the lease that stands as its form knows it; `career.errors.home-needed`,
 * `career.errors.whereabouts` outside the circle of a protected address.
 */
export const recordLease = command({
  name: act,
  input: recordLeaseInput,
  roles: careerRoles,
  async run(scope, { caseId, leaseId, version, lease, idempotencyKey: _, ...home }) {
    const { addressProtection } = await requireCase(scope, caseId, act);
    if (!mayHandleWhereabouts(scope.actor, addressProtection)) {
      return fail("career.errors.whereabouts");
    }
    const before = leaseId ? await requireLease(scope, caseId, leaseId, act) : null;
    if (before && before.version !== version) {
      const standing = Object.entries(typedLease(before)).map(([key, value]) => [
        `lease.${key}`,
        value,
      ]);
      const data = { ...Object.fromEntries(standing), version: before.version };
      return fail("errors.changed-meanwhile", { data });
    }
    const written = await writeHome(scope, home, { caseId, action: act });
    if (!written.ok) return written;
    const dwellingId = written.value ?? before?.dwellingId;
    if (!dwellingId) {
      const code = "career.errors.home-needed";
      return fail(code, { fields: { "dwelling.streetAddress": [code] } });
    }
    return saveLease.within(scope, { ...lease, caseId, dwellingId, leaseId, version });
  },
});

import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { policyPage } from "@/db/schema/policy";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { policyKeepers } from "../access";
import { setPolicyOpennessInput } from "../input";
import { pageOpenness } from "../queries/open-page";

/** Opens the policy in force to everyone, or to those who sign in alone. */
export const setPolicyOpenness = command({
  name: "policy.set-policy-openness",
  input: setPolicyOpennessInput,
  roles: policyKeepers,
  async run(scope, { version, isOpen }) {
    const before = await pageOpenness(scope);
    if (before.version !== version) return fail("errors.changed-meanwhile", { data: before });
    const written = before.version
      ? await scope.tx
          .update(policyPage)
          .set({ isOpen, version: sql`${policyPage.version} + 1` })
          .where(
            and(
              eq(policyPage.municipalityId, scope.municipalityId),
              eq(policyPage.version, version),
            ),
          )
          .returning({ version: policyPage.version })
      : await scope.tx
          .insert(policyPage)
          .values({ municipalityId: scope.municipalityId, isOpen })
          .onConflictDoNothing()
          .returning({ version: policyPage.version });
    if (written.length === 0) return fail("errors.changed-meanwhile");
    scope.audit({
      action: "policy.set-policy-openness",
      objectType: "policy_page",
      changes: [{ field: "isOpen", before: before.isOpen, after: isOpen }],
    });
    return ok({ isOpen });
  },
});

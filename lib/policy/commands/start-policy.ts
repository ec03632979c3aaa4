import "server-only";
import { eq, max } from "drizzle-orm";
import { policyEdition } from "@/db/schema/policy";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { policyKeepers } from "../access";
import { startPolicyInput } from "../input";
import { policyEditions } from "../queries/editions";
import { EMPTY_POLICY } from "../rules/content";

/** Begins the next edition of the policy: a copy of the latest, or an empty one. */
export const startPolicy = command({
  name: "policy.start-policy",
  input: startPolicyInput,
  roles: policyKeepers,
  async run(scope) {
    const [latest] = await policyEditions(scope);
    const [numbers] = await scope.tx
      .select({ highest: max(policyEdition.number) })
      .from(policyEdition)
      .where(eq(policyEdition.municipalityId, scope.municipalityId));
    const number = (numbers?.highest ?? 0) + 1;
    const started = await scope.tx
      .insert(policyEdition)
      .values({
        municipalityId: scope.municipalityId,
        number,
        content: latest?.content ?? EMPTY_POLICY,
        startedBy: scope.actor.accountId,
        startedByName: scope.actor.name,
        createdAt: scope.now,
        changedAt: scope.now,
        changedByName: scope.actor.name,
      })
      .onConflictDoNothing()
      .returning({ number: policyEdition.number });
    if (started.length === 0) return fail("policy.errors.draft-exists");
    scope.audit({
      action: "policy.start-policy",
      objectType: "policy_edition",
      objectId: String(number),
    });
    return ok({ number });
  },
});

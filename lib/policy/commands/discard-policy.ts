import "server-only";
import { and, eq } from "drizzle-orm";
import { policyEdition } from "@/db/schema/policy";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { policyKeepers } from "../access";
import { discardPolicyInput } from "../input";
import { policyDraftForChange } from "../queries/draft";

/** Throws the draft away; the published editions stay. */
export const discardPolicy = command({
  name: "policy.discard-policy",
  input: discardPolicyInput,
  roles: policyKeepers,
  async run(scope, { version }) {
    const draft = await policyDraftForChange(scope);
    if (!draft.ok) return draft;
    const { number } = draft.value;
    if (draft.value.version !== version) {
      return fail("policy.errors.draft-changed");
    }
    await scope.tx
      .delete(policyEdition)
      .where(
        and(
          eq(policyEdition.municipalityId, scope.municipalityId),
          eq(policyEdition.number, number),
        ),
      );
    scope.audit({
      action: "policy.discard-policy",
      objectType: "policy_edition",
      objectId: String(number),
    });
    return ok({ number });
  },
});

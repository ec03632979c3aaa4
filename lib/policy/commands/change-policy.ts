import "server-only";
import { and, eq } from "drizzle-orm";
import { policyEdition } from "@/db/schema/policy";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { policyKeepers } from "../access";
import { changePolicyInput } from "../input";
import { policyDraftForChange } from "../queries/draft";
import { typedFields } from "../rules/typed-part";

/**
 * Changes one part of the draft. Two may write at the same time in different parts; the later of two
 * in the same part is told what the other has written.
 */
export const changePolicy = command({
  name: "policy.change-policy",
  input: changePolicyInput,
  roles: policyKeepers,
  async run(scope, { part, version, content }) {
    const draft = await policyDraftForChange(scope);
    if (!draft.ok) return draft;
    const before = draft.value;
    if ((before.partVersions[part] ?? 0) > version) {
      const data = { ...typedFields(part, before.content), version: before.version };
      return fail("errors.changed-meanwhile", { data });
    }
    const next = before.version + 1;
    await scope.tx
      .update(policyEdition)
      .set({
        content: { ...before.content, [part]: content },
        partVersions: { ...before.partVersions, [part]: next },
        changedAt: scope.now,
        changedByName: scope.actor.name,
        version: next,
      })
      .where(
        and(
          eq(policyEdition.municipalityId, scope.municipalityId),
          eq(policyEdition.number, before.number),
        ),
      );
    scope.audit({
      action: "policy.change-policy",
      objectType: "policy_edition",
      objectId: String(before.number),
      changes: [{ field: "policyPart", before: null, after: part }],
    });
    return ok({ part });
  },
});

import "server-only";
import { and, eq } from "drizzle-orm";
import { policyEdition } from "@/db/schema/policy";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { policyKeepers } from "../access";
import { publishPolicyInput } from "../input";
import { policyDraftForChange } from "../queries/draft";
import { policyEditions } from "../queries/editions";
import { missingToPublish } from "../rules/content";
import { policyDifferences } from "../rules/lines";

/**
 * Publishes the draft. It is in force from its day until a later edition is, and is not changed again.
 * An edition is never in force before it was published, nor before the one that it follows.
 */
export const publishPolicy = command({
  name: "policy.publish-policy",
  input: publishPolicyInput,
  roles: policyKeepers,
  async run(scope, { version, validFrom, note }) {
    const draft = await policyDraftForChange(scope);
    if (!draft.ok) return draft;
    const { number, content } = draft.value;
    if (draft.value.version !== version) {
      return fail("policy.errors.draft-changed");
    }
    if (missingToPublish(content).length > 0) return fail("policy.errors.not-complete");
    const [latest] = await policyEditions(scope);
    if (latest && policyDifferences(latest.content, content).length === 0) {
      return fail("policy.errors.nothing-differs");
    }
    if (validFrom < scope.today) return refused("policy.errors.valid-from-past");
    if (latest && validFrom < latest.validFrom) return refused("policy.errors.valid-before-latest");
    await scope.tx
      .update(policyEdition)
      .set({
        status: "published",
        validFrom,
        note,
        publishedAt: scope.now,
        publishedBy: scope.actor.accountId,
        publishedByName: scope.actor.name,
        version: version + 1,
      })
      .where(
        and(
          eq(policyEdition.municipalityId, scope.municipalityId),
          eq(policyEdition.number, number),
        ),
      );
    scope.audit({
      action: "policy.publish-policy",
      objectType: "policy_edition",
      objectId: String(number),
      changes: [
        { field: "status", before: "draft", after: "published" },
        { field: "validFrom", before: null, after: validFrom },
      ],
    });
    return ok({ number });
  },
});

const refused = (why: string) => fail("errors.invalid-input", { fields: { validFrom: [why] } });

import "server-only";
import { watchBasisProposal } from "@/db/schema/watch";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { watchKeepers } from "../access";
import { proposeBasisInput } from "../input";

/**
 * Proposes what the watch is to rest on. Nothing is watched until a second person has agreed. Error:
 * `watch.errors.already-proposed`.
 */
export const proposeBasis = command({
  name: "watch.propose-basis",
  input: proposeBasisInput,
  roles: watchKeepers,
  async run(scope, { idempotencyKey: _, ...content }) {
    const id = newId();
    const written = await scope.tx
      .insert(watchBasisProposal)
      .values({
        municipalityId: scope.municipalityId,
        id,
        ...content,
        proposedBy: scope.actor.accountId,
        proposedByName: scope.actor.name,
        proposedAt: scope.now,
      })
      .onConflictDoNothing()
      .returning({ id: watchBasisProposal.id });
    if (written.length === 0) return fail("watch.errors.already-proposed");
    scope.audit({
      action: "watch.propose-basis",
      objectType: "watch_basis",
      objectId: id,
      changes: Object.entries(content).map(([field, after]) => ({ field, before: null, after })),
    });
    return ok({ basisId: id });
  },
});

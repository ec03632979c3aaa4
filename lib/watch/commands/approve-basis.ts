import "server-only";
import { and, eq } from "drizzle-orm";
import { watchBasis, watchBasisProposal } from "@/db/schema/watch";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { fail, ok } from "@/lib/platform/result";
import { mayApprove, watchKeepers } from "../access";
import { basisInput } from "../input";
import { pendingBasis } from "../queries/basis";
import { keepWatch } from "./keep-watch";

/**
 * Puts a proposed basis in force: it takes someone other than the one who proposed it. From its first
 * day the record is watched. Errors: `watch.errors.{same-person,run-out}`.
 *
 * @throws not found when there is no such proposal
 */
export const approveBasis = command({
  name: "watch.approve-basis",
  input: basisInput,
  roles: watchKeepers,
  async run(scope, { basisId }) {
    const act = "watch.approve-basis";
    const { tx, municipalityId } = scope;
    const proposal = await pendingBasis(scope, { lock: true });
    if (proposal?.id !== basisId) {
      throw notFound({ action: act, objectType: "watch_basis", objectId: basisId });
    }
    if (!mayApprove(scope.actor.accountId, proposal)) return fail("watch.errors.same-person");
    if (proposal.validTo < scope.today) return fail("watch.errors.run-out");
    await tx
      .delete(watchBasisProposal)
      .where(
        and(
          eq(watchBasisProposal.municipalityId, municipalityId),
          eq(watchBasisProposal.id, basisId),
        ),
      );
    await tx.insert(watchBasis).values({
      municipalityId,
      ...proposal,
      approvedBy: scope.actor.accountId,
      approvedByName: scope.actor.name,
      approvedAt: scope.now,
    });
    scope.audit({ action: act, objectType: "watch_basis", objectId: basisId });
    await keepWatch(scope, null);
    return ok({ basisId });
  },
});

import "server-only";
import { and, eq } from "drizzle-orm";
import { watchBasisProposal } from "@/db/schema/watch";
import { command } from "@/lib/platform/command";
import { notFound } from "@/lib/platform/errors";
import { ok } from "@/lib/platform/result";
import { watchKeepers } from "../access";
import { basisInput } from "../input";

/** Takes a proposal away, by the one who made it or by one who does not agree. @throws not found */
export const withdrawBasis = command({
  name: "watch.withdraw-basis",
  input: basisInput,
  roles: watchKeepers,
  async run(scope, { basisId }) {
    const act = "watch.withdraw-basis";
    const withdrawn = await scope.tx
      .delete(watchBasisProposal)
      .where(
        and(
          eq(watchBasisProposal.municipalityId, scope.municipalityId),
          eq(watchBasisProposal.id, basisId),
        ),
      )
      .returning({ id: watchBasisProposal.id });
    if (withdrawn.length === 0) {
      throw notFound({ action: act, objectType: "watch_basis", objectId: basisId });
    }
    scope.audit({ action: act, objectType: "watch_basis", objectId: basisId });
    return ok({ basisId });
  },
});

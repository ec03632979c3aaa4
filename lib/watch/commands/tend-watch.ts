import "server-only";
import { and, eq, isNull, lt, lte, or, sql } from "drizzle-orm";
import { watchBasis } from "@/db/schema/watch";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import { basisInForce } from "../queries/basis";
import { eraseFlags } from "./erase-flags";
import { keepWatch } from "./keep-watch";

/**
 * The daily round of a municipality's watch: erases flags whose day has come, and all of them when no
 * basis holds any longer; looks over what moves with time alone.
 */
export function tendWatch(
  municipalityId: MunicipalityId,
  now = new Date().toISOString(),
): Promise<void> {
  const ctx = nobody({ now, requestId: "watch", sourceAddress: "worker" }, municipalityId);
  return inScope(ctx, tend);
}

async function tend(scope: Scope): Promise<void> {
  const basis = await basisInForce(scope);
  if (!basis) {
    if (await noteRunOut(scope)) await eraseFlags(scope, "all");
    return;
  }
  if (basis.tendedOn === scope.today) return;
  await eraseFlags(scope, "due");
  await keepWatch(scope, null);
  await scope.tx
    .update(watchBasis)
    .set({ tendedOn: scope.today })
    .where(and(eq(watchBasis.municipalityId, scope.municipalityId), eq(watchBasis.id, basis.id)));
}

/** Puts down that a basis has run out, once for each; false when there is none to put down. */
async function noteRunOut(scope: Scope): Promise<boolean> {
  const noted = await scope.tx
    .update(watchBasis)
    .set({ tendedOn: scope.today })
    .where(
      and(
        eq(watchBasis.municipalityId, scope.municipalityId),
        isNull(watchBasis.endedAt),
        lt(watchBasis.validTo, scope.today),
        or(isNull(watchBasis.tendedOn), lte(watchBasis.tendedOn, sql`${watchBasis.validTo}`)),
      ),
    )
    .returning({ id: watchBasis.id });
  return noted.length > 0;
}

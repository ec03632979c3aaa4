import "server-only";
import { and, desc, eq, gte, isNull, lte } from "drizzle-orm";
import { watchBasis, watchBasisProposal } from "@/db/schema/watch";
import type { Scope } from "@/lib/platform/transaction";
import type { BasisProposal, WatchBasis } from "../types";

const b = watchBasis;
const p = watchBasisProposal;

const contentOf = <T extends typeof b | typeof p>(table: T) => ({
  id: table.id,
  legalBasis: table.legalBasis,
  lawReference: table.lawReference,
  decidedBy: table.decidedBy,
  decidedOn: table.decidedOn,
  dpiaReference: table.dpiaReference,
  validFrom: table.validFrom,
  validTo: table.validTo,
  reviewMonths: table.reviewMonths,
  proposedBy: table.proposedBy,
  proposedByName: table.proposedByName,
  proposedAt: table.proposedAt,
});

/** The basis that holds today, or null: then nothing is watched, and nothing of it is shown. */
export async function basisInForce(
  scope: Scope,
): Promise<{ id: string; reviewMonths: number; tendedOn: string | null } | null> {
  const [row] = await scope.tx
    .select({ id: b.id, reviewMonths: b.reviewMonths, tendedOn: b.tendedOn })
    .from(b)
    .where(
      and(
        eq(b.municipalityId, scope.municipalityId),
        isNull(b.endedAt),
        lte(b.validFrom, scope.today),
        gte(b.validTo, scope.today),
      ),
    )
    .orderBy(desc(b.validFrom), desc(b.approvedAt))
    .limit(1);
  return row ?? null;
}

/** Every basis there has been, the newest first. */
export async function bases(scope: Scope): Promise<WatchBasis[]> {
  return scope.tx
    .select({
      ...contentOf(b),
      approvedByName: b.approvedByName,
      approvedAt: b.approvedAt,
      endedByName: b.endedByName,
      endedAt: b.endedAt,
      endReason: b.endReason,
    })
    .from(b)
    .where(eq(b.municipalityId, scope.municipalityId))
    .orderBy(desc(b.validFrom), desc(b.approvedAt));
}

/** The proposal that waits for a second person, or null; `lock` holds it until the transaction ends. */
export async function pendingBasis(
  scope: Scope,
  { lock = false }: { lock?: boolean } = {},
): Promise<BasisProposal | null> {
  const query = scope.tx
    .select(contentOf(p))
    .from(p)
    .where(eq(p.municipalityId, scope.municipalityId));
  const [row] = await (lock ? query.for("update") : query);
  return row ?? null;
}

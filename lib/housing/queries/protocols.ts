import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { handoverProtocol } from "@/db/schema/housing";
import type { Scope } from "@/lib/platform/transaction";
import type { Protocol } from "../types";

/** The protocols of a tenancy, that of the handover first. */
export async function protocolsOfTenancy(scope: Scope, tenancyId: string): Promise<Protocol[]> {
  return (await scope.tx
    .select({
      id: handoverProtocol.id,
      tenancyId: handoverProtocol.tenancyId,
      kind: handoverProtocol.kind,
      heldOn: handoverProtocol.heldOn,
      meters: handoverProtocol.meters,
      keyCount: handoverProtocol.keyCount,
      keyNote: handoverProtocol.keyNote,
      rooms: handoverProtocol.rooms,
      topics: handoverProtocol.topics,
      note: handoverProtocol.note,
      householdSignature: handoverProtocol.householdSignature,
      adviserSignature: handoverProtocol.adviserSignature,
      signedAt: handoverProtocol.signedAt,
      digest: handoverProtocol.digest,
      version: handoverProtocol.version,
    })
    .from(handoverProtocol)
    .where(
      and(
        eq(handoverProtocol.municipalityId, scope.municipalityId),
        eq(handoverProtocol.tenancyId, tenancyId),
      ),
    )
    .orderBy(asc(handoverProtocol.kind))) as Protocol[];
}

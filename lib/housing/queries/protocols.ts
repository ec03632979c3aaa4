import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { handoverProtocol } from "@/db/schema/housing";
import type { CaseHead } from "@/lib/cases/types";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import type { ProtocolKind } from "../rules/codes";
import { protocolsFrom } from "../rules/states";
import type { Protocol, Tenancy } from "../types";
import { tenancyForChange } from "./tenancies";

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

/**
 * The protocol of a kind with its tenancy, the case locked; version 0 is one that nobody has begun.
 * Errors: `housing.errors.{not-from-here,protocol-signed}`, `errors.changed-meanwhile` with what stands.
 *
 * @throws not found
 */
export async function protocolForChange(
  scope: Scope,
  { tenancyId, kind, version }: { tenancyId: string; kind: ProtocolKind; version: number },
  act: string,
): Promise<Result<{ tenancy: Tenancy; head: CaseHead; stands: Protocol | undefined }>> {
  const opened = await tenancyForChange(scope, tenancyId, act);
  if (!opened.ok) return opened;
  const { found, head } = opened.value;
  const protocols = await protocolsOfTenancy(scope, tenancyId);
  const stands = protocols.find((one) => one.kind === kind);
  if (stands?.signedAt) return fail("housing.errors.protocol-signed");
  if (!protocolsFrom(found.status).includes(kind)) return fail("housing.errors.not-from-here");
  if (version !== (stands?.version ?? 0)) return fail("errors.changed-meanwhile", { data: stands });
  return ok({ tenancy: found, head, stands });
}

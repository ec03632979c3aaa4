import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { dwellingBlock, dwellingDefect, dwellingRoom } from "@/db/schema/dwellings";
import { notFound } from "@/lib/platform/errors";
import type { Scope } from "@/lib/platform/transaction";
import type { DwellingBlock, DwellingDefect, DwellingRoom } from "../types";

/** The rooms of a dwelling by name, those no longer used last. */
export async function roomsOf(scope: Scope, dwellingId: string): Promise<DwellingRoom[]> {
  return scope.tx
    .select({
      id: dwellingRoom.id,
      name: dwellingRoom.name,
      areaM2: dwellingRoom.areaM2,
      beds: dwellingRoom.beds,
      archivedOn: dwellingRoom.archivedOn,
      version: dwellingRoom.version,
    })
    .from(dwellingRoom)
    .where(
      and(
        eq(dwellingRoom.municipalityId, scope.municipalityId),
        eq(dwellingRoom.dwellingId, dwellingId),
      ),
    )
    .orderBy(desc(dwellingRoom.archivedOn), asc(dwellingRoom.name), asc(dwellingRoom.id));
}

/** What a dwelling is, was and will be blocked for, the latest first. */
export async function blocksOf(scope: Scope, dwellingId: string): Promise<DwellingBlock[]> {
  const rows = await scope.tx
    .select({
      id: dwellingBlock.id,
      roomId: dwellingBlock.roomId,
      startsOn: dwellingBlock.startsOn,
      endsOn: dwellingBlock.endsOn,
      reason: dwellingBlock.reason,
      note: dwellingBlock.note,
      version: dwellingBlock.version,
    })
    .from(dwellingBlock)
    .where(
      and(
        eq(dwellingBlock.municipalityId, scope.municipalityId),
        eq(dwellingBlock.dwellingId, dwellingId),
      ),
    )
    .orderBy(desc(dwellingBlock.startsOn), desc(dwellingBlock.id));
  return rows as DwellingBlock[];
}

/** What is and was wrong with a dwelling, the latest report first. */
export async function defectsOf(scope: Scope, dwellingId: string): Promise<DwellingDefect[]> {
  const columns = {
    id: dwellingDefect.id,
    roomId: dwellingDefect.roomId,
    what: dwellingDefect.what,
    severity: dwellingDefect.severity,
    reportedOn: dwellingDefect.reportedOn,
    state: dwellingDefect.state,
    orderedOn: dwellingDefect.orderedOn,
    orderedFrom: dwellingDefect.orderedFrom,
    repairedOn: dwellingDefect.repairedOn,
    repair: dwellingDefect.repair,
    version: dwellingDefect.version,
  };
  const rows = await scope.tx
    .select(columns)
    .from(dwellingDefect)
    .where(
      and(
        eq(dwellingDefect.municipalityId, scope.municipalityId),
        eq(dwellingDefect.dwellingId, dwellingId),
      ),
    )
    .orderBy(desc(dwellingDefect.reportedOn), desc(dwellingDefect.id));
  return rows as DwellingDefect[];
}

/** @throws not found, alike for a room of another dwelling, a foreign and an unknown id */
export async function requireRoom(
  scope: Scope,
  dwellingId: string,
  roomId: string,
  action: string,
): Promise<DwellingRoom> {
  const found = (await roomsOf(scope, dwellingId)).find(({ id }) => id === roomId);
  if (!found) throw notFound({ action, objectType: "dwelling_room", objectId: roomId });
  return found;
}

/** @throws not found, alike for a block of another dwelling, a foreign and an unknown id */
export async function requireBlock(
  scope: Scope,
  dwellingId: string,
  blockId: string,
  action: string,
): Promise<DwellingBlock> {
  const found = (await blocksOf(scope, dwellingId)).find(({ id }) => id === blockId);
  if (!found) throw notFound({ action, objectType: "dwelling_block", objectId: blockId });
  return found;
}

/** @throws not found, alike for a defect of another dwelling, a foreign and an unknown id */
export async function requireDefect(
  scope: Scope,
  dwellingId: string,
  defectId: string,
  action: string,
): Promise<DwellingDefect> {
  const found = (await defectsOf(scope, dwellingId)).find(({ id }) => id === defectId);
  if (!found) throw notFound({ action, objectType: "dwelling_defect", objectId: defectId });
  return found;
}

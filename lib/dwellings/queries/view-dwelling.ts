import "server-only";
import { and, eq } from "drizzle-orm";
import { landlord } from "@/db/schema/organisations";
import type { Scope } from "@/lib/platform/transaction";
import { blocksIn, capacityOf, freePlaces, overlaps } from "../rules/capacity";
import type {
  DwellingBlock,
  DwellingDefect,
  DwellingPhoto,
  DwellingRecord,
  DwellingRoom,
} from "../types";
import { blocksOf, defectsOf, roomsOf } from "./dwelling-parts";
import { photosOf } from "./dwelling-photos";
import { requireDwelling } from "./dwellings";
import { type Resident, residentsOf, staysOf } from "./occupancy";

export type DwellingView = {
  dwelling: DwellingRecord;
  landlord: { id: string; name: string } | null;
  rooms: readonly DwellingRoom[];
  blocks: readonly DwellingBlock[];
  blockedToday: readonly DwellingBlock[];
  defects: readonly DwellingDefect[];
  photos: readonly DwellingPhoto[];
  /** Those that can still be brought back. */
  removedPhotos: readonly DwellingPhoto[];
  residents: readonly Resident[];
  capacity: number | null;
  freeToday: number | null;
  /** Places that are lived in or kept today, whoever has them. */
  takenToday: number | null;
  isLivedInToday: boolean;
};

/**
 * A dwelling as its page shows it, with what the reader may see of who lives there.
 *
 * @throws not found, alike for a foreign and an unknown id
 */
export async function viewDwelling(scope: Scope, dwellingId: string): Promise<DwellingView> {
  const dwelling = await requireDwelling(scope, dwellingId, "dwellings.view-dwelling");
  const { id } = dwelling;
  const [rooms, blocks, defects, photos, residents, stays, owner] = await Promise.all([
    roomsOf(scope, id),
    blocksOf(scope, id),
    defectsOf(scope, id),
    photosOf(scope, id),
    residentsOf(scope, [id], null),
    staysOf(scope, id, scope.today),
    dwelling.landlordId ? landlordOf(scope, dwelling.landlordId) : null,
  ]);
  const period = { from: scope.today, to: scope.today };
  const capacity = capacityOf(dwelling, rooms);
  const free = freePlaces(dwelling, rooms, { blocks, stays, period });
  const empty = freePlaces(dwelling, rooms, { blocks, stays: [], period });
  return {
    dwelling,
    landlord: owner,
    rooms,
    blocks,
    blockedToday: blocksIn(blocks, period),
    defects,
    photos: photos.filter(({ removedAt }) => removedAt === null),
    removedPhotos: photos.filter(({ removedAt }) => removedAt !== null),
    residents: residents.get(id) ?? [],
    capacity,
    freeToday: free,
    takenToday: empty === null || free === null ? null : empty - free,
    isLivedInToday: stays.some((stay) => overlaps(stay, period)),
  };
}

async function landlordOf(scope: Scope, landlordId: string) {
  const [row] = await scope.tx
    .select({ id: landlord.id, name: landlord.name })
    .from(landlord)
    .where(and(eq(landlord.municipalityId, scope.municipalityId), eq(landlord.id, landlordId)));
  return row ?? null;
}

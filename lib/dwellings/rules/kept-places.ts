import type { DwellingRecord, DwellingRoom, Stay } from "../types";
import { overlaps, type Period } from "./capacity";

type Room = Pick<DwellingRoom, "id" | "beds" | "archivedOn">;

/** Whether someone has a place that the dwelling would no longer have. */
export function takesPlace(
  { places }: Pick<DwellingRecord, "places">,
  rooms: readonly Room[],
  stays: readonly Stay[],
): boolean {
  const inUse = rooms.filter(({ archivedOn }) => archivedOn === null);
  return stays.some(({ roomId, placeNumber }) => {
    if (roomId !== null) {
      const room = inUse.find(({ id }) => id === roomId);
      return !room || (placeNumber ?? 1) > room.beds;
    }
    if (placeNumber === null) return false;
    return inUse.length > 0 || (places !== null && placeNumber > places);
  });
}

/** Whether someone has the room, or any of the dwelling when no room is meant, in the period. */
export function isLivedIn(roomId: string | null, stays: readonly Stay[], period: Period): boolean {
  return stays.some(
    (stay) =>
      overlaps(stay, period) && (roomId === null || stay.roomId === null || stay.roomId === roomId),
  );
}

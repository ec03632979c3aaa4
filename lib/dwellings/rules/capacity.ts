import type { PlainDate } from "@/lib/platform/dates";
import type { DwellingBlock, DwellingRecord, DwellingRoom } from "../types";

/** Days of a period; the last one is included, null is until further notice. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate | null };

/** Whether two periods share a day. */
export function overlaps(one: Period, other: Period): boolean {
  return (one.to === null || other.from <= one.to) && (other.to === null || one.from <= other.to);
}

type Places = Pick<DwellingRecord, "places">;
type RoomBeds = Pick<DwellingRoom, "id" | "beds" | "archivedOn">;

/**
 * How many people a dwelling may house: the beds of its rooms, or else what was said of the whole.
 * Null when neither was.
 */
export function capacityOf({ places }: Places, rooms: readonly RoomBeds[]): number | null {
  const inUse = rooms.filter(({ archivedOn }) => archivedOn === null);
  return inUse.length > 0 ? inUse.reduce((sum, { beds }) => sum + beds, 0) : places;
}

/**
 * The capacity that is left in a period of what is blocked: nothing when the whole is, on any of its
 * days, and without the beds of the rooms that are.
 */
export function capacityIn(
  dwelling: Places,
  rooms: readonly RoomBeds[],
  blocks: readonly Pick<DwellingBlock, "roomId" | "startsOn" | "endsOn">[],
  period: Period,
): number | null {
  const hit = blocks.filter((block) =>
    overlaps({ from: block.startsOn, to: block.endsOn }, period),
  );
  const capacity = capacityOf(dwelling, rooms);
  if (hit.length === 0 || capacity === null) return capacity;
  if (hit.some(({ roomId }) => roomId === null)) return 0;
  const blocked = new Set(hit.map(({ roomId }) => roomId));
  return capacityOf(
    dwelling,
    rooms.map((room) => (blocked.has(room.id) ? { ...room, beds: 0 } : room)),
  );
}

import type { PlainDate } from "@/lib/platform/dates";
import type { DwellingBlock, DwellingRecord, DwellingRoom, Stay } from "../types";

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

/** The blocks that stand on any day of a period. */
export function blocksIn<B extends Pick<DwellingBlock, "startsOn" | "endsOn">>(
  blocks: readonly B[],
  period: Period,
): B[] {
  return blocks.filter(({ startsOn, endsOn }) => overlaps({ from: startsOn, to: endsOn }, period));
}

/**
 * The places that nothing blocks and nobody has on all days of a period. Null when nobody has said
 * how many there are, and nobody lives there: then it is free as a whole.
 */
export function freePlaces(
  dwelling: Places,
  rooms: readonly RoomBeds[],
  {
    blocks,
    stays,
    period,
  }: {
    blocks: readonly Pick<DwellingBlock, "roomId" | "startsOn" | "endsOn">[];
    stays: readonly Stay[];
    period: Period;
  },
): number | null {
  const shut = blocksIn(blocks, period);
  const there = stays.filter((stay) => overlaps(stay, period));
  if (shut.some(({ roomId }) => roomId === null) || there.some(isWhole)) return 0;
  const capacity = capacityOf(dwelling, rooms);
  if (capacity === null) return there.length > 0 ? 0 : null;
  const unnamed = there.reduce((sum, { persons }) => sum + (persons ?? 0), 0);
  const inUse = rooms.filter(({ archivedOn }) => archivedOn === null);
  const open =
    inUse.length === 0
      ? capacity - numbersTaken(there, null)
      : inUse
          .filter(({ id }) => !shut.some(({ roomId }) => roomId === id))
          .reduce((sum, { id, beds }) => sum + freeBeds(id, beds, there), 0);
  return Math.max(0, open - unnamed);
}

const isWhole = ({ roomId, placeNumber, persons }: Stay) =>
  roomId === null && placeNumber === null && persons === null;

/** The places of a room, or of a dwelling without rooms, that are taken by number. */
function numbersTaken(stays: readonly Stay[], roomId: string | null): number {
  const numbers = stays.flatMap((stay) => (stay.roomId === roomId ? (stay.placeNumber ?? []) : []));
  return new Set(numbers).size;
}

function freeBeds(roomId: string, beds: number, stays: readonly Stay[]): number {
  const isTaken = stays.some((stay) => stay.roomId === roomId && stay.placeNumber === null);
  return isTaken ? 0 : Math.max(0, beds - numbersTaken(stays, roomId));
}

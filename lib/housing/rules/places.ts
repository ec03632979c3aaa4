import type { PlainDate } from "@/lib/platform/dates";

/** Days from the first to, but not with, the last; without a last day it goes on. */
export type Period = { readonly from: PlainDate; readonly until: PlainDate | null };

/** A bed of a room, a whole room, a numbered place, or, with neither, the whole dwelling. */
export type Place = { readonly roomId: string | null; readonly placeNumber: number | null };

export type KeptPlace = Place & Period;

/** Days on which nobody may live in a dwelling or in one of its rooms; both days are included. */
export type Block = {
  readonly roomId: string | null;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
};

/** What there is to give in a dwelling: the beds of its rooms, or without rooms its places. */
export type Capacity = {
  readonly rooms: readonly { readonly id: string; readonly beds: number }[];
  readonly places: number | null;
};

/** A place that one person can have. */
export type Unit = { readonly roomId: string | null; readonly placeNumber: number };

/** Every place of a dwelling. One whose places nobody has counted is given whole, as one. */
export function unitsOf({ rooms, places }: Capacity): Unit[] {
  if (rooms.length > 0) {
    return rooms.flatMap(({ id, beds }) =>
      Array.from({ length: beds }, (_, at) => ({ roomId: id, placeNumber: at + 1 })),
    );
  }
  return Array.from({ length: places ?? 1 }, (_, at) => ({ roomId: null, placeNumber: at + 1 }));
}

const same = <T>(one: T | null, other: T | null) => one === null || other === null || one === other;

/** Whether two places are, or share, the same one. */
export function sharePlace(one: Place, other: Place): boolean {
  return same(one.roomId, other.roomId) && same(one.placeNumber, other.placeNumber);
}

/** Whether two periods have a day in common. */
export function shareDay(one: Period, other: Period): boolean {
  return (
    (other.until === null || one.from < other.until) &&
    (one.until === null || other.from < one.until) &&
    !isEmpty(one) &&
    !isEmpty(other)
  );
}

const isEmpty = ({ from, until }: Period) => until !== null && until <= from;

const onDay = ({ from, until }: Period, day: PlainDate) =>
  from <= day && (until === null || day < until);

/** What is already kept of what is wanted, on any of its days. */
export function clashing<K extends KeptPlace>(wanted: KeptPlace, kept: readonly K[]): K[] {
  return kept.filter((one) => sharePlace(wanted, one) && shareDay(wanted, one));
}

/** The blocks that stand in the way of a place on any of the days. */
export function blockedBy<B extends Block>(wanted: KeptPlace, blocks: readonly B[]): B[] {
  return blocks.filter(
    ({ roomId, startsOn, endsOn }) =>
      same(roomId, wanted.roomId) &&
      !isEmpty(wanted) &&
      (wanted.until === null || startsOn < wanted.until) &&
      (endsOn === null || wanted.from <= endsOn),
  );
}

/** Whether a dwelling has the place. */
export function hasPlace({ rooms, places }: Capacity, { roomId, placeNumber }: Place): boolean {
  if (roomId !== null) {
    const room = rooms.find(({ id }) => id === roomId);
    return room !== undefined && (placeNumber ?? 1) <= room.beds;
  }
  if (placeNumber === null) return true;
  return rooms.length === 0 && places !== null && placeNumber <= places;
}

/** The places of a tenancy from now on: those that no later change has taken the place of. */
export function latestPlaces<P extends { readonly keptUntil: PlainDate | null }>(
  places: readonly P[],
): P[] {
  const last = ({ keptUntil }: P) => keptUntil ?? "9999-12-31";
  const end = places.map(last).sort().at(-1);
  return places.filter((one) => last(one) === end);
}

/** How many can live in what is wanted; null in a dwelling whose places nobody has counted. */
export function placesIn(capacity: Capacity, wanted: readonly Place[]): number | null {
  if (capacity.rooms.length === 0 && capacity.places === null) return null;
  return unitsOf(capacity).filter((unit) => wanted.some((one) => sharePlace(one, unit))).length;
}

/** The places that nobody has and nothing blocks, on all days of a period. */
export function freeUnits(
  capacity: Capacity,
  {
    kept,
    blocks,
    period,
  }: { kept: readonly KeptPlace[]; blocks: readonly Block[]; period: Period },
): Unit[] {
  return unitsOf(capacity).filter((unit) => {
    const wanted = { ...unit, ...period };
    return clashing(wanted, kept).length === 0 && blockedBy(wanted, blocks).length === 0;
  });
}

/** How many places are kept on a day. A whole room or dwelling counts with each of its places. */
export function keptOn(capacity: Capacity, kept: readonly KeptPlace[], day: PlainDate): number {
  const there = kept.filter((one) => onDay(one, day));
  return unitsOf(capacity).filter((unit) => there.some((one) => sharePlace(one, unit))).length;
}

/** How many places may be lived in on a day. */
export function usableOn(capacity: Capacity, blocks: readonly Block[], day: PlainDate): number {
  const shut = blocks.filter(
    ({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || day <= endsOn),
  );
  return unitsOf(capacity).filter((unit) => !shut.some(({ roomId }) => same(roomId, unit.roomId)))
    .length;
}

/** What of what is kept no longer has its place, once the dwelling has come to hold this. */
export function withoutPlace<K extends KeptPlace>(
  capacity: Capacity,
  blocks: readonly Block[],
  kept: readonly K[],
): K[] {
  return kept.filter((one) => !hasPlace(capacity, one) || blockedBy(one, blocks).length > 0);
}

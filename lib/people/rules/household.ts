import { addDays, type PlainDate } from "@/lib/platform/dates";
import { fail, ok, type Result } from "@/lib/platform/result";
import { ageOn, type BirthDate, isAdult } from "./birth-date";

/** Why a person left a household. */
export const LEAVING_REASONS = [
  "own_home",
  "separation",
  "moved_away",
  "deceased",
  "registered_by_mistake",
  "other",
] as const;

/** That a person belonged to a household from the first day to the last, both included. */
export type Membership = {
  personId: string;
  householdId: string;
  fromOn: PlainDate;
  /** Last day, or null while it lasts. */
  toOn: PlainDate | null;
};

const END_OF_TIME = "9999-12-31";
const lastDay = (m: Membership) => m.toOn ?? END_OF_TIME;

/** Whether the membership holds on the date. */
export function isMemberOn(membership: Membership, date: PlainDate): boolean {
  return membership.fromOn <= date && date <= lastDay(membership);
}

/** The members of the household on a date, in the order they joined. */
export function membersOn(
  memberships: readonly Membership[],
  householdId: string,
  date: PlainDate,
): Membership[] {
  return memberships
    .filter((m) => m.householdId === householdId && isMemberOn(m, date))
    .sort((a, b) => a.fromOn.localeCompare(b.fromOn) || a.personId.localeCompare(b.personId));
}

/** The person's memberships, oldest first: the history that follows the person. */
export function historyOf(memberships: readonly Membership[], personId: string): Membership[] {
  return memberships
    .filter((m) => m.personId === personId)
    .sort((a, b) => a.fromOn.localeCompare(b.fromOn));
}

/** The household the person belongs to on a date, if any. */
export function householdOn(
  memberships: readonly Membership[],
  personId: string,
  date: PlainDate,
): string | null {
  return (
    memberships.find((m) => m.personId === personId && isMemberOn(m, date))?.householdId ?? null
  );
}

/** Two memberships of one person that share a day, if there are any. */
export function findOverlap(memberships: readonly Membership[]): [Membership, Membership] | null {
  const byPerson = [...memberships].sort(
    (a, b) => a.personId.localeCompare(b.personId) || a.fromOn.localeCompare(b.fromOn),
  );
  for (let at = 1; at < byPerson.length; at++) {
    const [earlier, later] = [byPerson[at - 1], byPerson[at]];
    if (!earlier || !later || earlier.personId !== later.personId) continue;
    if (later.fromOn <= lastDay(earlier)) return [earlier, later];
  }
  return null;
}

/**
 * Adds a person who belongs to no household from that day on.
 * Errors: `people.errors.household-already-member`.
 */
export function joinHousehold(
  memberships: readonly Membership[],
  joining: { personId: string; householdId: string; fromOn: PlainDate },
): Result<Membership[]> {
  const inTheWay = memberships.some(
    (m) => m.personId === joining.personId && joining.fromOn <= lastDay(m),
  );
  if (inTheWay) return fail("people.errors.household-already-member");
  return ok([...memberships, { ...joining, toOn: null }]);
}

/**
 * Ends a membership with the given last day.
 * Errors: `people.errors.household-not-member` when the person is not a member on that day.
 */
export function leaveHousehold(
  memberships: readonly Membership[],
  leaving: { personId: string; householdId: string; lastDay: PlainDate },
): Result<Membership[]> {
  const ending = memberships.find(
    (m) =>
      m.personId === leaving.personId &&
      m.householdId === leaving.householdId &&
      isMemberOn(m, leaving.lastDay),
  );
  if (!ending) return fail("people.errors.household-not-member");
  return ok(memberships.map((m) => (m === ending ? { ...m, toOn: leaving.lastDay } : m)));
}

/**
 * Moves people from one household to another on a day: the day before is their last in the old one.
 * A membership that began on the very day is replaced, as it would hold no day.
 *
 * Errors: `people.errors.household-{nobody-chosen,same-household,not-member,later-membership}`.
 */
export function moveMembers(
  memberships: readonly Membership[],
  move: {
    personIds: readonly string[];
    fromHouseholdId: string;
    toHouseholdId: string;
    onDate: PlainDate;
  },
): Result<Membership[]> {
  const { fromHouseholdId, toHouseholdId, onDate } = move;
  const moving = new Set(move.personIds);
  if (moving.size === 0) return fail("people.errors.household-nobody-chosen");
  if (fromHouseholdId === toHouseholdId) return fail("people.errors.household-same-household");

  const present = new Set(membersOn(memberships, fromHouseholdId, onDate).map((m) => m.personId));
  for (const personId of moving) {
    if (!present.has(personId)) return fail("people.errors.household-not-member");
    if (memberships.some((m) => m.personId === personId && m.fromOn > onDate)) {
      return fail("people.errors.household-later-membership");
    }
  }

  const after = memberships.flatMap((m) => {
    const ends =
      moving.has(m.personId) && m.householdId === fromHouseholdId && isMemberOn(m, onDate);
    if (!ends) return [m];
    return m.fromOn === onDate ? [] : [{ ...m, toOn: addDays(onDate, -1) }];
  });
  for (const personId of moving) {
    after.push({ personId, householdId: toHouseholdId, fromOn: onDate, toOn: null });
  }
  return ok(after);
}

/**
 * Moves some members to a household of their own from a day on. At least one must stay behind.
 * Errors as `moveMembers`, and `people.errors.household-{nobody-left,not-empty}`.
 */
export function splitHousehold(
  memberships: readonly Membership[],
  split: {
    personIds: readonly string[];
    fromHouseholdId: string;
    newHouseholdId: string;
    onDate: PlainDate;
  },
): Result<Membership[]> {
  const { personIds, fromHouseholdId, newHouseholdId, onDate } = split;
  if (memberships.some((m) => m.householdId === newHouseholdId)) {
    return fail("people.errors.household-not-empty");
  }
  const stays = membersOn(memberships, fromHouseholdId, onDate).some(
    (m) => !personIds.includes(m.personId),
  );
  if (!stays) return fail("people.errors.household-nobody-left");
  return moveMembers(memberships, {
    personIds,
    fromHouseholdId,
    toHouseholdId: newHouseholdId,
    onDate,
  });
}

/**
 * Moves every member of one household into another from a day on.
 * Errors as `moveMembers`.
 */
export function mergeHouseholds(
  memberships: readonly Membership[],
  merge: { fromHouseholdId: string; intoHouseholdId: string; onDate: PlainDate },
): Result<Membership[]> {
  const { fromHouseholdId, intoHouseholdId, onDate } = merge;
  const personIds = membersOn(memberships, fromHouseholdId, onDate).map((m) => m.personId);
  return moveMembers(memberships, {
    personIds,
    fromHouseholdId,
    toHouseholdId: intoHouseholdId,
    onDate,
  });
}

/**
 * Who stands as head of the household: the present head while still a member, else the oldest certain
 * adult, else the oldest. People whose age is unknown come last; a tie goes to the lowest id.
 */
export function chooseHead(
  members: readonly { personId: string; birth: BirthDate }[],
  presentHeadId: string | null,
  date: PlainDate,
): string | null {
  if (members.some((m) => m.personId === presentHeadId)) return presentHeadId;
  const ranked = [...members].sort(
    (a, b) =>
      Number(isAdult(b.birth, date)) - Number(isAdult(a.birth, date)) ||
      (ageOn(b.birth, date)?.max ?? -1) - (ageOn(a.birth, date)?.max ?? -1) ||
      (a.birth.date ?? END_OF_TIME).localeCompare(b.birth.date ?? END_OF_TIME) ||
      a.personId.localeCompare(b.personId),
  );
  return ranked[0]?.personId ?? null;
}

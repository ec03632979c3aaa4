import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { household, householdMember } from "@/db/schema/people";
import { addDays } from "@/lib/platform/dates";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { presentMembers, type StoredMembership } from "../queries/memberships";
import { chooseHead, type Membership } from "../rules/household";

const keyOf = (m: Membership) => `${m.personId}|${m.householdId}|${m.fromOn}`;

/**
 * Writes what a rule made of the memberships: ends, removes and adds rows, sees that each household
 * that changed has a head, and counts up its version. Part of the household commands.
 *
 * @returns the households that changed
 */
export async function storeMemberships(
  scope: Scope,
  before: readonly StoredMembership[],
  after: readonly Membership[],
  leftBecause: string | null = null,
): Promise<string[]> {
  const wanted = new Map(after.map((m) => [keyOf(m), m]));
  const present = new Set(before.map(keyOf));
  const changed = new Set<string>();
  const rowOf = (id: string) =>
    and(eq(householdMember.municipalityId, scope.municipalityId), eq(householdMember.id, id));

  for (const membership of before) {
    const now = wanted.get(keyOf(membership));
    if (now && now.toOn === membership.toOn) continue;
    changed.add(membership.householdId);
    if (!now) await scope.tx.delete(householdMember).where(rowOf(membership.id));
    else {
      await scope.tx
        .update(householdMember)
        .set({ toOn: now.toOn && addDays(now.toOn, 1), leftBecause, isHead: false })
        .where(rowOf(membership.id));
    }
  }
  const added = after.filter((m) => !present.has(keyOf(m)));
  for (const { householdId } of added) changed.add(householdId);
  if (added.length > 0) {
    await scope.tx.insert(householdMember).values(
      added.map((m) => ({
        municipalityId: scope.municipalityId,
        id: newId(),
        householdId: m.householdId,
        personId: m.personId,
        fromOn: m.fromOn,
        toOn: m.toOn && addDays(m.toOn, 1),
      })),
    );
  }
  const householdIds = [...changed];
  await seatHeads(scope, householdIds);
  await countUp(scope, householdIds);
  return householdIds;
}

/** Gives each household a head; `wanted` is the one to stand, when given and a member. */
export async function seatHeads(
  scope: Scope,
  householdIds: readonly string[],
  wanted?: string,
): Promise<void> {
  const members = await presentMembers(scope, householdIds);
  for (const householdId of householdIds) {
    const own = members.filter((member) => member.householdId === householdId);
    const present = own.find((member) => member.isHead)?.personId ?? null;
    const head = chooseHead(own, wanted ?? present, scope.today);
    if (head === present) continue;
    const seat = (personId: string, isHead: boolean) =>
      scope.tx
        .update(householdMember)
        .set({ isHead })
        .where(
          and(
            eq(householdMember.municipalityId, scope.municipalityId),
            eq(householdMember.householdId, householdId),
            eq(householdMember.personId, personId),
            sql`${householdMember.toOn} is null`,
          ),
        );
    if (present) await seat(present, false);
    if (head) await seat(head, true);
  }
}

async function countUp(scope: Scope, householdIds: readonly string[]): Promise<void> {
  if (householdIds.length === 0) return;
  await scope.tx
    .update(household)
    .set({ version: sql`${household.version} + 1` })
    .where(
      and(
        eq(household.municipalityId, scope.municipalityId),
        inArray(household.id, [...householdIds]),
      ),
    );
}

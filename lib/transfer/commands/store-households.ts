import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { bulkInsert } from "@/db/bulk-insert";
import { household, householdMember, personRelation } from "@/db/schema/people";
import type { BirthDate } from "@/lib/people/rules/birth-date";
import { chooseHead } from "@/lib/people/rules/household";
import { type RelationKind, storedRelation } from "@/lib/people/rules/relations";
import { newId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { HouseholdRole } from "../rules/cell-values";

export type Joining = { personId: string; birth: BirthDate };

/** A household of the file on the way into the register. */
export type IncomingHousehold = {
  householdId: string;
  isNew: boolean;
  /** Those who belong to no household yet. */
  joining: readonly Joining[];
  headPersonId: string | null;
  /** What others of the file are to the head. */
  relations: readonly { personId: string; role: HouseholdRole }[];
};

/** Writes new households, who joins which, and what they are to each other. */
export async function storeHouseholds(
  scope: Scope,
  households: readonly IncomingHousehold[],
): Promise<void> {
  const { municipalityId } = scope;
  const made = households.filter(({ isNew, joining }) => isNew && joining.length > 0);
  if (made.length > 0) {
    await bulkInsert(
      scope.tx,
      household,
      made.map(({ householdId }) => ({ municipalityId, id: householdId })),
    );
  }
  const members = households.flatMap(({ householdId, isNew, joining, headPersonId }) => {
    const head = isNew ? chooseHead(joining, headPersonId, scope.today) : null;
    return joining.map(({ personId }) => ({
      municipalityId,
      id: newId(),
      householdId,
      personId,
      isHead: personId === head,
      fromOn: scope.today,
    }));
  });
  if (members.length > 0) await bulkInsert(scope.tx, householdMember, members);
  const grown = households.filter(({ isNew, joining }) => !isNew && joining.length > 0);
  if (grown.length > 0) {
    await scope.tx
      .update(household)
      .set({ version: sql`${household.version} + 1` })
      .where(
        and(
          eq(household.municipalityId, municipalityId),
          inArray(
            household.id,
            grown.map(({ householdId }) => householdId),
          ),
        ),
      );
  }
  await storeRelations(scope, households);
}

/** Ties that stand already are left as they are. */
async function storeRelations(
  scope: Scope,
  households: readonly IncomingHousehold[],
): Promise<void> {
  const wanted = households.flatMap(({ headPersonId, relations }) =>
    relations.flatMap(({ personId, role }) =>
      headPersonId && role !== "head" && personId !== headPersonId
        ? [
            storedRelation({
              fromPersonId: personId,
              toPersonId: headPersonId,
              kind: role satisfies RelationKind,
            }),
          ]
        : [],
    ),
  );
  if (wanted.length === 0) return;
  const present = await scope.tx
    .select({
      from: personRelation.personId,
      to: personRelation.otherPersonId,
    })
    .from(personRelation)
    .where(
      and(
        eq(personRelation.municipalityId, scope.municipalityId),
        inArray(personRelation.personId, [...new Set(wanted.map((one) => one.fromPersonId))]),
      ),
    );
  const known = new Set(present.flatMap(({ from, to }) => [`${from}|${to}`, `${to}|${from}`]));
  const added = wanted.filter((one) => !known.has(`${one.fromPersonId}|${one.toPersonId}`));
  if (added.length === 0) return;
  await bulkInsert(
    scope.tx,
    personRelation,
    added.map(({ fromPersonId, toPersonId, kind }) => ({
      municipalityId: scope.municipalityId,
      id: newId(),
      personId: fromPersonId,
      otherPersonId: toPersonId,
      kind,
    })),
  );
}

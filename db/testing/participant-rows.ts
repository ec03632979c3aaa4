import { identifierPlace } from "@/lib/people/queries/identifiers";
import { normaliseForSearch } from "@/lib/people/rules/person-name";
import type { Ctx } from "@/lib/platform/context";
import { blindIndex, encryptField } from "@/lib/platform/field-encryption";
import { newId } from "@/lib/platform/ids";
import { inScope } from "@/lib/platform/transaction";
import { listedPeople } from "@/lib/transfer/fixtures";
import { settlementCase } from "../schema/cases";
import { household, householdMember, person, personIdentifier } from "../schema/people";
import { programmeParticipation } from "../schema/programme";

/** Someone in the programme, with a number that a list can tell of. */
export type Enrolled = {
  caseId: string;
  personId: string;
  participationId: string;
  number: string;
  name: string;
  decidedOn: string;
  startedOn: string;
};

/** Puts people in the programme from January 2026 on, each in a case of the team. */
export async function enrolled(ctx: Ctx, teamId: string, count: number): Promise<Enrolled[]> {
  const { municipalityId } = ctx;
  const people = listedPeople(count, 100_000).map((one, at) => {
    const ids = { caseId: newId(), personId: newId(), householdId: newId(), identifierId: newId() };
    const startedOn = `2026-01-${String(5 + (at % 20)).padStart(2, "0")}`;
    const name = `${one.givenName} ${one.familyName}`;
    return {
      ...one,
      ...ids,
      at,
      name,
      participationId: newId(),
      decidedOn: "2025-12-15",
      startedOn,
    };
  });
  await inScope(ctx, async ({ tx }) => {
    const wall = { municipalityId };
    await tx.insert(person).values(
      people.map((one) => ({
        ...wall,
        id: one.personId,
        givenName: one.givenName,
        familyName: one.familyName,
        displayName: one.name,
        searchName: normaliseForSearch(one.name),
        birthDate: one.birthDate,
      })),
    );
    await tx
      .insert(household)
      .values(people.map(({ householdId }) => ({ ...wall, id: householdId })));
    await tx.insert(householdMember).values(
      people.map(({ householdId, personId }) => ({
        ...wall,
        id: newId(),
        ...{ householdId, personId },
        isHead: true,
        fromOn: "2025-06-01",
      })),
    );
    await tx.insert(settlementCase).values(
      people.map(({ caseId, householdId, familyName, at }) => ({
        ...wall,
        id: caseId,
        number: `R-${caseId.slice(-12)}-${at}`,
        ...{ householdId, teamId },
        settlementType: "from_reception",
        openedOn: "2025-06-01",
        checklistEdition: 1,
        householdName: familyName,
      })),
    );
    await tx.insert(personIdentifier).values(
      people.map(({ identifierId, personId, number }) => ({
        ...wall,
        id: identifierId,
        personId,
        kind: "fnr",
        ciphertext: encryptField(number, identifierPlace(municipalityId, identifierId)),
        blindIndex: blindIndex(number, municipalityId),
      })),
    );
    await tx.insert(programmeParticipation).values(
      people.map(({ participationId, caseId, personId, decidedOn, startedOn }) => ({
        ...wall,
        id: participationId,
        ...{ caseId, personId, decidedOn, startedOn },
      })),
    );
  });
  return people;
}

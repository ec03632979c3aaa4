import "server-only";
import { person } from "@/db/schema/people";
import { command } from "@/lib/platform/command";
import { newId } from "@/lib/platform/ids";
import { fail, ok } from "@/lib/platform/result";
import { mayRegisterWithoutHousehold, personRoles } from "../access";
import { createPersonInput } from "../input";
import { unknownCodes } from "../queries/code-lists";
import { parseBirthDate } from "../rules/birth-date";
import { displayName, searchName } from "../rules/person-name";
import { addMember } from "./add-member";
import { setIdentifier } from "./set-identifier";

/**
 * Registers a person, with the numbers that are known, and puts the person in a household when one
 * is named. Someone who only works with given cases must name one, or would lose sight of the person.
 */
export const createPerson = command({
  name: "people.create-person",
  input: createPersonInput,
  roles: personRoles,
  async run(scope, input) {
    if (!input.householdId && !mayRegisterWithoutHousehold(scope.actor)) {
      return fail("people.errors.household-required");
    }
    const birth = parseBirthDate(input.birthDate, scope.today);
    if (!birth.ok) return fail(birth.error.code, { fields: { birthDate: [birth.error.code] } });
    const unknown = await unknownCodes(scope, { citizenship: ["country", input.citizenship] });
    if (unknown) return fail("errors.invalid-input", { fields: unknown });

    const id = newId();
    const { givenName, middleName, familyName, nameOrder, sex, citizenship } = input;
    const name = { given: givenName, middle: middleName, family: familyName, order: nameOrder };
    await scope.tx.insert(person).values({
      municipalityId: scope.municipalityId,
      id,
      givenName,
      middleName,
      familyName,
      nameOrder,
      displayName: displayName(name),
      searchName: searchName(name),
      birthDate: birth.value.date,
      birthDatePrecision: birth.value.precision,
      sex,
      citizenship,
    });
    scope.audit({
      action: "people.create-person",
      objectType: "person",
      objectId: id,
      personId: id,
      fields: ["givenName", "middleName", "familyName", "birthDate", "sex", "citizenship"],
    });

    const numbers = [
      ["identityNumber", input.identityNumber],
      ["duf", input.duf],
    ] as const;
    for (const [field, number] of numbers) {
      if (!number) continue;
      const set = await setIdentifier.within(scope, { personId: id, number });
      if (!set.ok) return fail(set.error.code, { fields: { [field]: [set.error.code] } });
    }
    if (input.householdId) {
      const joined = await addMember.within(scope, {
        householdId: input.householdId,
        personId: id,
        fromOn: input.fromOn ?? scope.today,
      });
      if (!joined.ok) return joined;
    }
    return ok({ personId: id });
  },
});

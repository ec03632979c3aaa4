import "server-only";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import { person } from "@/db/schema/people";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { personRoles } from "../access";
import { changePersonInput } from "../input";
import { type PersonCodeList, unknownCodes } from "../queries/code-lists";
import { touchCasesOf } from "../queries/person-cases";
import { type PersonRow, requirePerson } from "../queries/require-person";
import { type BirthDatePrecision, formatBirthDate, parseBirthDate } from "../rules/birth-date";
import { displayName, searchName } from "../rules/person-name";

type Input = z.output<typeof changePersonInput>;

/**
 * Changes one topic of a person: name and birth, residence permit, or education and needs. What the
 * input leaves out is emptied.
 *
 * Errors: `errors.changed-meanwhile` with what is stored now, when the version is an older one.
 */
export const changePerson = command({
  name: "people.change-person",
  input: changePersonInput,
  roles: personRoles,
  async run(scope, input) {
    const before = await requirePerson(scope, input.personId, "people.change-person", {
      lock: true,
    });
    if (before.version !== input.version) {
      return fail("errors.changed-meanwhile", { data: currentTopic(before, input.topic) });
    }
    const values = await valuesOf(scope, input);
    if (!values.ok) return values;
    const changes = changesBetween(before, values.value);
    if (changes.length === 0) return ok({ version: before.version });
    const version = before.version + 1;
    await scope.tx
      .update(person)
      .set({ ...values.value, version, updatedAt: scope.now })
      .where(
        and(
          eq(person.municipalityId, scope.municipalityId),
          eq(person.id, before.id),
          eq(person.version, before.version),
        ),
      );
    const caseId = await touchCasesOf(scope, before.id);
    scope.audit({
      action: "people.change-person",
      objectType: "person",
      objectId: before.id,
      personId: before.id,
      caseId,
      changes: changes.filter(({ field }) => field !== "searchName" && field !== "displayName"),
    });
    return ok({ version });
  },
});

async function valuesOf(scope: Scope, input: Input): Promise<Result<Partial<PersonRow>>> {
  if (input.topic === "name") {
    const birth = parseBirthDate(input.birthDate, scope.today);
    if (!birth.ok) return fail(birth.error.code, { fields: { birthDate: [birth.error.code] } });
    const { givenName, middleName, familyName, nameOrder, sex, citizenship } = input;
    const name = { given: givenName, middle: middleName, family: familyName, order: nameOrder };
    return checked(
      scope,
      { citizenship: ["country", citizenship] },
      {
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
      },
    );
  }
  const { topic, personId: _id, version: _version, ...values } = input;
  return topic === "permit"
    ? checked(
        scope,
        { permitGround: ["permit_ground", input.permitGround] },
        values as Partial<PersonRow>,
      )
    : checked(
        scope,
        { educationLevel: ["education_level", input.educationLevel] },
        values as Partial<PersonRow>,
      );
}

async function checked(
  scope: Scope,
  codes: Record<string, readonly [PersonCodeList, string | null]>,
  values: Partial<PersonRow>,
): Promise<Result<Partial<PersonRow>>> {
  const unknown = await unknownCodes(scope, codes);
  return unknown ? fail("errors.invalid-input", { fields: unknown }) : ok(values);
}

const asAnswer = (value: boolean | null) => (value === null ? "unknown" : value ? "yes" : "no");

/** What is stored now, in the words of the form. */
function currentTopic(row: PersonRow, topic: Input["topic"]): Record<string, unknown> {
  const { version } = row;
  if (topic === "name") {
    const { givenName, middleName, familyName, nameOrder, sex, citizenship } = row;
    const precision = row.birthDatePrecision as BirthDatePrecision;
    const birthDate = formatBirthDate({ date: row.birthDate, precision });
    return { version, givenName, middleName, familyName, nameOrder, sex, citizenship, birthDate };
  }
  if (topic === "permit") {
    const { permitGround, permitGrantedOn, permitValidUntil, arrivedInNorwayOn } = row;
    return { version, permitGround, permitGrantedOn, permitValidUntil, arrivedInNorwayOn };
  }
  return {
    version,
    educationLevel: row.educationLevel,
    hasForeignEducation: asAnswer(row.hasForeignEducation),
    lowDigitalSkills: asAnswer(row.lowDigitalSkills),
    reducedWorkCapacity: asAnswer(row.reducedWorkCapacity),
    functionalImpairment: asAnswer(row.functionalImpairment),
  };
}

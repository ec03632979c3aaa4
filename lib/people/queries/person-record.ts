import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { householdMember, personContact, personLanguage } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import { protectedSight } from "../rules/address-protection";
import type { BirthDatePrecision } from "../rules/birth-date";
import type { NameOrder } from "../rules/person-name";
import type { Contact, HouseholdStay, PersonLanguageLine, PersonRecord } from "../types";
import { caseLinksOf } from "./case-links";
import { codeLabels } from "./code-lists";
import { identifierWarnings, maskedIdentifiers } from "./identifiers";
import { newestCaseOf } from "./person-cases";
import { gradeOf, openProposal, whereaboutsGradeOf } from "./protection";
import { relationLines } from "./relation-lines";
import { requirePerson } from "./require-person";

/**
 * All that the record has of a person, as far as the actor may see it; put on the audit trail.
 *
 * @throws notFound alike for a hidden, a foreign and an unknown id
 */
export async function getPerson(scope: Scope, personId: string): Promise<PersonRecord> {
  const row = await requirePerson(scope, personId, "people.view-person");
  const birth = { date: row.birthDate, precision: row.birthDatePrecision as BirthDatePrecision };
  const [grade, masked, warnings, languages, relations, stays, proposal, caseId] =
    await Promise.all([
      gradeOf(scope, row.id),
      maskedIdentifiers(scope, [row.id]),
      identifierWarnings(scope, row.id, birth),
      languagesOf(scope, row.id),
      relationLines(scope, row.id),
      staysOf(scope, row.id),
      openProposal(scope, row.id),
      newestCaseOf(scope, row.id),
    ]);
  const { inProtectedCircle } = scope.actor;
  const whereabouts = await whereaboutsGradeOf(scope, row.id);
  const sight = protectedSight({ mayOpenCase: true, inProtectedCircle }, whereabouts);
  const labels = await codeLabels(scope, [
    ["country", row.citizenship],
    ["education_level", row.educationLevel],
    ["permit_ground", row.permitGround],
    ["sex", row.sex],
  ]);
  scope.audit({
    action: "people.view-person",
    objectType: "person",
    objectId: row.id,
    personId: row.id,
    caseId,
    ...(sight === "values" ? { fields: ["contact"] } : {}),
  });
  return {
    id: row.id,
    version: row.version,
    givenName: row.givenName,
    middleName: row.middleName,
    familyName: row.familyName,
    nameOrder: row.nameOrder as NameOrder,
    displayName: row.displayName,
    birth,
    sex: row.sex as PersonRecord["sex"],
    citizenship: row.citizenship,
    educationLevel: row.educationLevel,
    hasForeignEducation: row.hasForeignEducation,
    interpreterNeeded: row.interpreterNeeded,
    lowDigitalSkills: row.lowDigitalSkills,
    reducedWorkCapacity: row.reducedWorkCapacity,
    functionalImpairment: row.functionalImpairment,
    permitGround: row.permitGround,
    permitGrantedOn: row.permitGrantedOn,
    permitValidUntil: row.permitValidUntil,
    arrivedInNorwayOn: row.arrivedInNorwayOn,
    ownGrade: row.addressProtection as PersonRecord["ownGrade"],
    grade,
    sight,
    contact: sight === "values" ? await contactOf(scope, row.id) : null,
    identifiers: (masked.get(row.id) ?? []).map((identifier) => ({
      ...identifier,
      warnings: warnings.get(identifier.id) ?? [],
    })),
    languages,
    relations,
    stays,
    householdId: stays.find((stay) => stay.toOn === null)?.householdId ?? null,
    proposal,
    labels: Object.fromEntries(labels),
  };
}

async function contactOf(scope: Scope, personId: string): Promise<Contact | null> {
  const [contact] = await scope.tx
    .select({
      version: personContact.version,
      phone: personContact.phone,
      email: personContact.email,
      streetAddress: personContact.streetAddress,
      postalCode: personContact.postalCode,
      postalPlace: personContact.postalPlace,
      addressNote: personContact.addressNote,
    })
    .from(personContact)
    .where(
      and(
        eq(personContact.municipalityId, scope.municipalityId),
        eq(personContact.personId, personId),
      ),
    );
  return contact ?? null;
}

async function languagesOf(scope: Scope, personId: string): Promise<PersonLanguageLine[]> {
  const rows = await scope.tx
    .select({ language: personLanguage.language, dialect: personLanguage.dialect })
    .from(personLanguage)
    .where(
      and(
        eq(personLanguage.municipalityId, scope.municipalityId),
        eq(personLanguage.personId, personId),
      ),
    )
    .orderBy(asc(personLanguage.position));
  const labels = await codeLabels(
    scope,
    rows.map((row) => ["language", row.language] as const),
  );
  return rows.map((row) => ({
    ...row,
    label: labels.get(`language.${row.language}`) ?? row.language,
  }));
}

async function staysOf(scope: Scope, personId: string): Promise<HouseholdStay[]> {
  const rows = await scope.tx
    .select({
      householdId: householdMember.householdId,
      fromOn: householdMember.fromOn,
      toOn: householdMember.toOn,
      isHead: householdMember.isHead,
      leftBecause: householdMember.leftBecause,
    })
    .from(householdMember)
    .where(
      and(
        eq(householdMember.municipalityId, scope.municipalityId),
        eq(householdMember.personId, personId),
      ),
    )
    .orderBy(desc(householdMember.fromOn), desc(householdMember.id));
  const cases = await caseLinksOf(scope, [...new Set(rows.map((row) => row.householdId))]);
  return rows.map((row) => ({ ...row, cases: cases.get(row.householdId) ?? [] }));
}

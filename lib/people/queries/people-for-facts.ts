import "server-only";
import { and, asc, eq, gt, inArray, isNull, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { settlementCase } from "@/db/schema/cases";
import { householdMember, person, personLanguage, personRelation } from "@/db/schema/people";
import { codeListEntry } from "@/db/schema/reference";
import { municipality } from "@/db/schema/users";
import { dayInNorway } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { BirthDatePrecision } from "../rules/birth-date";
import type { PersonForFacts } from "../types";

/** The ages, both included, that count as teenager or young adult. */
export type YoungAges = { from: number; to: number };

const defaultYoungAges: YoungAges = { from: 13, to: 25 };

/** The municipality's own age limits for teenagers and young adults, or 13 to 25. */
export async function youngAges(scope: Scope): Promise<YoungAges> {
  const [row] = await scope.tx
    .select({ settings: municipality.settings })
    .from(municipality)
    .where(eq(municipality.id, scope.municipalityId));
  const own = row?.settings.youngAges as Partial<YoungAges> | undefined;
  return { ...defaultYoungAges, ...own };
}

const isTrue = (key: string) => sql<boolean | null>`(${codeListEntry.details}->>${key})::boolean`;

/** The present members of the cases' households, with what facts are made of. Three queries. */
export async function peopleForFacts(
  scope: Scope,
  caseIds: readonly string[],
): Promise<PersonForFacts[]> {
  if (caseIds.length === 0) return [];
  const rows = await scope.tx
    .select({
      caseId: settlementCase.id,
      householdId: settlementCase.householdId,
      personId: person.id,
      name: person.displayName,
      birthDate: person.birthDate,
      precision: person.birthDatePrecision,
      interpreterNeeded: person.interpreterNeeded,
      lowDigitalSkills: person.lowDigitalSkills,
      reducedWorkCapacity: person.reducedWorkCapacity,
      functionalImpairment: person.functionalImpairment,
      hasForeignEducation: person.hasForeignEducation,
      littleSchooling: isTrue("littleSchooling"),
      withoutUpperSecondary: isTrue("withoutUpperSecondary"),
      permitGrantedOn: person.permitGrantedOn,
      permitExpiresOn: person.permitValidUntil,
      arrivedInNorwayOn: person.arrivedInNorwayOn,
      updatedAt: person.updatedAt,
    })
    .from(settlementCase)
    .innerJoin(
      householdMember,
      and(
        eq(householdMember.municipalityId, settlementCase.municipalityId),
        eq(householdMember.householdId, settlementCase.householdId),
        or(isNull(householdMember.toOn), gt(householdMember.toOn, scope.today)),
      ),
    )
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, householdMember.municipalityId),
        eq(person.id, householdMember.personId),
      ),
    )
    .leftJoin(
      codeListEntry,
      and(eq(codeListEntry.list, "education_level"), eq(codeListEntry.code, person.educationLevel)),
    )
    .where(
      and(
        eq(settlementCase.municipalityId, scope.municipalityId),
        inArray(settlementCase.id, [...caseIds]),
      ),
    );
  const personIds = [...new Set(rows.map((row) => row.personId))];
  const [languages, guardians] = await Promise.all([
    languagesOf(scope, personIds),
    guardiansOf(scope, personIds),
  ]);
  return rows.map(({ birthDate, precision, updatedAt, ...row }) => ({
    ...row,
    birth: { date: birthDate, precision: precision as BirthDatePrecision },
    languages: languages.get(row.personId) ?? [],
    guardian: guardians.get(row.personId) ?? null,
    recordedOn: dayInNorway(updatedAt),
  }));
}

async function languagesOf(scope: Scope, personIds: string[]): Promise<Map<string, string[]>> {
  const languages = new Map<string, string[]>();
  if (personIds.length === 0) return languages;
  const rows = await scope.tx
    .select({ personId: personLanguage.personId, language: personLanguage.language })
    .from(personLanguage)
    .where(
      and(
        eq(personLanguage.municipalityId, scope.municipalityId),
        inArray(personLanguage.personId, personIds),
      ),
    )
    .orderBy(asc(personLanguage.position));
  for (const { personId, language } of rows) {
    languages.set(personId, [...(languages.get(personId) ?? []), language]);
  }
  return languages;
}

/** The name of whoever is guardian of each of the people now. */
async function guardiansOf(scope: Scope, personIds: string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map();
  const guardian = alias(person, "guardian");
  const rows = await scope.tx
    .select({ personId: personRelation.otherPersonId, name: guardian.displayName })
    .from(personRelation)
    .innerJoin(
      guardian,
      and(
        eq(guardian.municipalityId, personRelation.municipalityId),
        eq(guardian.id, personRelation.personId),
      ),
    )
    .where(
      and(
        eq(personRelation.municipalityId, scope.municipalityId),
        inArray(personRelation.otherPersonId, personIds),
        inArray(personRelation.kind, ["guardian", "representative"]),
        or(isNull(personRelation.toOn), gt(personRelation.toOn, scope.today)),
      ),
    );
  return new Map(rows.map((row) => [row.personId, row.name]));
}

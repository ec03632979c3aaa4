import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { person, personLanguage } from "@/db/schema/people";
import { changesBetween } from "@/lib/platform/audit-trail";
import { command } from "@/lib/platform/command";
import { fail, ok } from "@/lib/platform/result";
import { personRoles } from "../access";
import { setLanguagesInput } from "../input";
import { unknownCodes } from "../queries/code-lists";
import { touchCasesOf } from "../queries/person-cases";
import { requirePerson } from "../queries/require-person";

/**
 * Sets the languages that the person understands, the preferred one first, and whether the person
 * needs an interpreter.
 *
 * Errors: `errors.changed-meanwhile` with what is stored now.
 */
export const setLanguages = command({
  name: "people.set-languages",
  input: setLanguagesInput,
  roles: personRoles,
  async run(scope, input) {
    const row = await requirePerson(scope, input.personId, "people.set-languages", { lock: true });
    const ofPerson = and(
      eq(personLanguage.municipalityId, scope.municipalityId),
      eq(personLanguage.personId, row.id),
    );
    const before = await scope.tx
      .select({ language: personLanguage.language, dialect: personLanguage.dialect })
      .from(personLanguage)
      .where(ofPerson)
      .orderBy(asc(personLanguage.position));
    const { interpreterNeeded } = row;
    if (row.version !== input.version) {
      const answer = interpreterNeeded === null ? "unknown" : interpreterNeeded ? "yes" : "no";
      return fail("errors.changed-meanwhile", {
        data: { version: row.version, interpreterNeeded: answer, languages: before },
      });
    }
    const unknown = await unknownCodes(
      scope,
      Object.fromEntries(
        input.languages.map(({ language }, i) => [
          `languages.${i}.language`,
          ["language", language] as const,
        ]),
      ),
    );
    if (unknown) return fail("errors.invalid-input", { fields: unknown });
    const spoken = (languages: { language: string; dialect: string | null }[]) =>
      languages.map(({ language, dialect }) => (dialect ? `${language} (${dialect})` : language));
    const changes = changesBetween(
      { interpreterNeeded, languages: spoken(before) },
      { interpreterNeeded: input.interpreterNeeded, languages: spoken(input.languages) },
    );
    if (changes.length === 0) return ok({ version: row.version });

    await scope.tx.delete(personLanguage).where(ofPerson);
    if (input.languages.length > 0) {
      await scope.tx.insert(personLanguage).values(
        input.languages.map((language, position) => ({
          municipalityId: scope.municipalityId,
          personId: row.id,
          position,
          ...language,
        })),
      );
    }
    const version = row.version + 1;
    await scope.tx
      .update(person)
      .set({ interpreterNeeded: input.interpreterNeeded, version, updatedAt: scope.now })
      .where(and(eq(person.municipalityId, scope.municipalityId), eq(person.id, row.id)));
    const caseId = await touchCasesOf(scope, row.id);
    scope.audit({
      action: "people.set-languages",
      objectType: "person",
      objectId: row.id,
      personId: row.id,
      caseId,
      changes,
    });
    return ok({ version });
  },
});

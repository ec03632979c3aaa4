import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { programmeFact } from "@/db/schema/programme-facts";
import { codeListEntry } from "@/db/schema/reference";
import type { PersonFacts } from "@/lib/law/types";
import type { Locale } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import { NO_BASIS, personFacts } from "../rules/basis";
import type { Basis } from "../types";
import { personOnRecord } from "./people-on-record";

/** The basis of a person's rights as it is recorded. The caller has opened a case of the person. */
export async function basisOf(scope: Scope, personId: string): Promise<Basis> {
  const [row] = await scope.tx
    .select()
    .from(programmeFact)
    .where(
      and(
        eq(programmeFact.municipalityId, scope.municipalityId),
        eq(programmeFact.personId, personId),
      ),
    );
  if (!row) return NO_BASIS;
  const {
    municipalityId: _wall,
    personId: _person,
    changedByName: _by,
    changedAt: _at,
    ...basis
  } = row;
  return basis;
}

/** The programme that a person's rights are told for. */
export type RightsProgramme = {
  id: string;
  startedOn: string | null;
  endedOn: string | null;
  plannedEndOn: string | null;
};

/**
 * What the law asks of a person, with the basis that it partly comes from. What was done before the
 * decision is `lib/mapping`'s, and absence `lib/attendance`'s, to tell. The caller has opened the case.
 *
 * @throws not found, the refusal audited, when the person is not and has not been in the household
 */
export async function factsOfPerson(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<{
  name: string;
  facts: PersonFacts;
  basis: Basis;
  programme: RightsProgramme | null;
}> {
  const found = isId(personId) ? await personOnRecord(scope, caseId, personId) : null;
  if (!found) {
    throw notFound({
      action: "programme.view-rights",
      objectType: "person",
      ...(isId(personId) && { objectId: personId }),
      caseId,
    });
  }
  const { name, basis, participationId: id, plannedEndOn, ...rest } = found;
  const facts = personFacts(rest, basis);
  const { startedOn, endedOn } = rest;
  return { name, facts, basis, programme: id ? { id, startedOn, endedOn, plannedEndOn } : null };
}

// The product's rows change with a release, and so with a new process.
let given: readonly Record<"code" | Locale, string>[] = [];

/** The permit grounds to choose from, in their order, in the user's language. */
export async function permitGrounds(scope: Scope): Promise<{ value: string; label: string }[]> {
  if (given.length === 0) {
    const { code, nb, nn, en } = codeListEntry;
    given = await scope.tx
      .select({ code, nb, nn, en })
      .from(codeListEntry)
      .where(eq(codeListEntry.list, "permit_ground"))
      .orderBy(asc(codeListEntry.position));
  }
  return given.map((row) => ({ value: row.code, label: row[scope.locale] }));
}

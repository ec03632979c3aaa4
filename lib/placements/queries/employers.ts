import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { employer, employerContact, employerPerson } from "@/db/schema/placements";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { Employer, EmployerContact, EmployerPerson } from "../types";

const LONGEST_LOG = 100;

/**
 * An employer of the municipality; `lock` holds the row until the transaction ends.
 *
 * @throws not found, alike for a foreign and an unknown id
 */
export async function requireEmployer(
  scope: Scope,
  employerId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Employer> {
  const refusal = { action, objectType: "employer" };
  if (!isId(employerId)) throw notFound(refusal);
  const query = scope.tx
    .select()
    .from(employer)
    .where(and(eq(employer.municipalityId, scope.municipalityId), eq(employer.id, employerId)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound({ ...refusal, objectId: employerId });
  const { municipalityId: _wall, createdAt: _created, ...found } = row;
  return found as Employer;
}

/** An employer for its page; the view is put on the trail. @throws not found */
export async function viewEmployer(scope: Scope, employerId: string): Promise<Employer> {
  const action = "placements.view-employer";
  const found = await requireEmployer(scope, employerId, action);
  scope.audit({ action, objectType: "employer", objectId: found.id });
  return found;
}

/** Those one speaks to at an employer, those who have left too. */
export async function peopleOfEmployer(
  scope: Scope,
  employerId: string,
): Promise<EmployerPerson[]> {
  const rows = await scope.tx
    .select()
    .from(employerPerson)
    .where(
      and(
        eq(employerPerson.municipalityId, scope.municipalityId),
        eq(employerPerson.employerId, employerId),
      ),
    )
    .orderBy(asc(sql`${employerPerson.leftOn} is not null`), asc(employerPerson.id));
  return rows.map(
    ({ municipalityId: _wall, createdAt: _created, employerId: _of, ...rest }) => rest,
  );
}

/** What was said with an employer, the newest first; corrected entries are among them. */
export async function contactsOfEmployer(
  scope: Scope,
  employerId: string,
): Promise<EmployerContact[]> {
  const rows = await scope.tx
    .select({
      id: employerContact.id,
      heldOn: employerContact.heldOn,
      channel: employerContact.channel,
      withWhom: employerContact.withWhom,
      summary: employerContact.summary,
      answer: employerContact.answer,
      reasons: employerContact.reasons,
      decisive: employerContact.decisive,
      nextContactOn: employerContact.nextContactOn,
      correctsId: employerContact.correctsId,
      correctedById: sql<string | null>`(select c.id from employer_contact c
        where c.municipality_id = employer_contact.municipality_id
          and c.corrects_id = employer_contact.id)`,
      byName: employerContact.byName,
      recordedAt: employerContact.recordedAt,
    })
    .from(employerContact)
    .where(
      and(
        eq(employerContact.municipalityId, scope.municipalityId),
        eq(employerContact.employerId, employerId),
      ),
    )
    .orderBy(desc(employerContact.heldOn), desc(employerContact.recordedAt))
    .limit(LONGEST_LOG);
  return rows as EmployerContact[];
}

/** Employers by name. */
export const byName = sql`lower(${employer.name}) collate "nb-NO-x-icu"`;

/** Employers that someone can be placed with, by name, and whom one speaks to at each. */
export async function employerChoices(scope: Scope) {
  const [employers, people] = await Promise.all([
    scope.tx
      .select({
        id: employer.id,
        name: employer.name,
        answer: employer.answer,
        norwegianInHours: employer.norwegianInHours,
        placesOffered: employer.placesOffered,
      })
      .from(employer)
      .where(and(eq(employer.municipalityId, scope.municipalityId), isNull(employer.archivedOn)))
      .orderBy(asc(byName), asc(employer.id)),
    scope.tx
      .select({
        id: employerPerson.id,
        employerId: employerPerson.employerId,
        name: employerPerson.name,
      })
      .from(employerPerson)
      .where(
        and(eq(employerPerson.municipalityId, scope.municipalityId), isNull(employerPerson.leftOn)),
      )
      .orderBy(asc(employerPerson.name)),
  ]);
  return { employers, people };
}

import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { volunteer, volunteerOffer } from "@/db/schema/volunteers";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { VolunteerFilter } from "../input";
import type { Volunteer, VolunteerRow } from "../types";

const PAGE_SIZE = 25;
const MOST_CHOICES = 300;

const byName = sql`lower(${volunteer.name}) collate "nb-NO-x-icu"`;

/** The register by name, 25 at a time; `after` is the id of the last one seen. */
export async function listVolunteers(
  scope: Scope,
  { language, helpWith, retired, after }: VolunteerFilter,
): Promise<{ rows: VolunteerRow[]; next: string | null }> {
  const { municipalityId } = scope;
  const rows = await scope.tx
    .select({
      id: volunteer.id,
      kind: volunteer.kind,
      name: volunteer.name,
      contactName: volunteer.contactName,
      organisation: volunteer.organisation,
      phone: volunteer.phone,
      email: volunteer.email,
      languages: volunteer.languages,
      helpWith: volunteer.helpWith,
      signedUpOn: volunteer.signedUpOn,
      isRetired: volunteer.isRetired,
      // Spelt out: in a select from one table drizzle leaves the table off a column.
      households: sql<number>`(select count(*)::int from ${volunteerOffer} o
        where o.municipality_id = ${municipalityId} and o.volunteer_id = volunteer.id
          and o.ended_on is null and o.consent_ended_on is null)`,
    })
    .from(volunteer)
    .where(
      and(
        eq(volunteer.municipalityId, municipalityId),
        retired ? undefined : eq(volunteer.isRetired, false),
        language ? sql`${language} = any(${volunteer.languages})` : undefined,
        helpWith ? sql`${helpWith} = any(${volunteer.helpWith})` : undefined,
        after
          ? sql`(${byName}, ${volunteer.id}) > (
            select lower(last.name) collate "nb-NO-x-icu", last.id from ${volunteer} last
            where last.municipality_id = ${municipalityId} and last.id = ${after}::uuid)`
          : undefined,
      ),
    )
    .orderBy(asc(byName), asc(volunteer.id))
    .limit(PAGE_SIZE + 1);
  const shown = rows.slice(0, PAGE_SIZE) as VolunteerRow[];
  return { rows: shown, next: rows.length > PAGE_SIZE ? (shown.at(-1)?.id ?? null) : null };
}

/** Volunteers in use to choose among, and the one that is chosen already. */
export async function volunteerChoices(
  scope: Scope,
  chosen?: string | null,
): Promise<{ value: string; label: string }[]> {
  return scope.tx
    .select({ value: volunteer.id, label: volunteer.name })
    .from(volunteer)
    .where(
      and(
        eq(volunteer.municipalityId, scope.municipalityId),
        chosen
          ? sql`(not ${volunteer.isRetired} or ${volunteer.id} = ${chosen}::uuid)`
          : eq(volunteer.isRetired, false),
      ),
    )
    .orderBy(asc(byName), asc(volunteer.id))
    .limit(MOST_CHOICES);
}

/** A volunteer; `lock` holds the row until the transaction ends. @throws not found */
export async function requireVolunteer(
  scope: Scope,
  volunteerId: string,
  action: string,
  { lock = false }: { lock?: boolean } = {},
): Promise<Volunteer> {
  const refusal = { action, objectType: "volunteer", objectId: volunteerId };
  if (!isId(volunteerId)) throw notFound(refusal);
  const query = scope.tx
    .select()
    .from(volunteer)
    .where(and(eq(volunteer.municipalityId, scope.municipalityId), eq(volunteer.id, volunteerId)));
  const [row] = await (lock ? query.for("update") : query);
  if (!row) throw notFound(refusal);
  const { municipalityId: _, createdAt: __, ...rest } = row;
  return rest as Volunteer;
}

/** A volunteer for their page; the view is put on the trail. @throws not found */
export async function viewVolunteer(scope: Scope, volunteerId: string): Promise<Volunteer> {
  const action = "volunteers.view-volunteer";
  const found = await requireVolunteer(scope, volunteerId, action);
  scope.audit({ action, objectType: "volunteer", objectId: found.id });
  return found;
}

import "server-only";
import { and, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { dwelling, lease } from "@/db/schema/dwellings";
import { landlord } from "@/db/schema/organisations";
import { selfSettlementApplication } from "@/db/schema/self-settlement";
import type { Scope } from "@/lib/platform/transaction";
import type { WatchedApplication, WatchedRecord, WatchedStay } from "../rules/patterns";

const a = selfSettlementApplication;

/**
 * What the watch reads of the cases, or of all when none are named. A household under address
 * protection is never among them: what it shares with others would tell where it is.
 */
export async function watchedRecord(
  scope: Scope,
  caseIds: readonly string[] | null,
): Promise<WatchedRecord> {
  if (caseIds?.length === 0) return { applications: [], stays: [] };
  const [applications, stays] = await Promise.all([
    applicationsOf(scope, caseIds),
    staysOf(scope, caseIds),
  ]);
  return { applications, stays };
}

async function applicationsOf(
  scope: Scope,
  caseIds: readonly string[] | null,
): Promise<WatchedApplication[]> {
  const rows = await scope.tx
    .select({
      caseId: a.caseId,
      applicationId: a.id,
      on: sql<string>`coalesce(${a.receivedOn}, ${a.enquiredOn})::text`,
      endedOn: a.endedOn,
      movedInOn: a.movedInOn,
      helperPhone: a.helperPhoneKey,
      helperEmail: a.helperEmailKey,
      helperIsLandlord: a.helperIsLandlord,
      dwellingId: a.dwellingId,
      landlordId: dwelling.landlordId,
      landlordPhone: landlord.phoneKey,
      landlordEmail: landlord.emailKey,
      otherPayment: lease.otherPayment,
    })
    .from(a)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, a.municipalityId),
        eq(settlementCase.id, a.caseId),
        eq(settlementCase.addressProtection, "none"),
      ),
    )
    .leftJoin(
      dwelling,
      and(eq(dwelling.municipalityId, a.municipalityId), eq(dwelling.id, a.dwellingId)),
    )
    .leftJoin(
      landlord,
      and(eq(landlord.municipalityId, a.municipalityId), eq(landlord.id, dwelling.landlordId)),
    )
    .leftJoin(lease, and(eq(lease.municipalityId, a.municipalityId), eq(lease.id, a.leaseId)))
    .where(
      and(
        eq(a.municipalityId, scope.municipalityId),
        caseIds ? inArray(a.caseId, [...caseIds]) : undefined,
      ),
    );
  return rows.map(({ endedOn, movedInOn, ...row }) => ({
    ...row,
    counts: endedOn === null || movedInOn !== null,
    underWay: endedOn === null && movedInOn === null,
  }));
}

async function staysOf(scope: Scope, caseIds: readonly string[] | null): Promise<WatchedStay[]> {
  const rows = await scope.tx
    .select({
      caseId: lease.caseId,
      dwellingId: lease.dwellingId,
      landlordId: dwelling.landlordId,
      movedInOn: lease.movedInOn,
      movedOutOn: lease.movedOutOn,
    })
    .from(lease)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, lease.municipalityId),
        eq(settlementCase.id, lease.caseId),
        eq(settlementCase.addressProtection, "none"),
      ),
    )
    .innerJoin(
      dwelling,
      and(eq(dwelling.municipalityId, lease.municipalityId), eq(dwelling.id, lease.dwellingId)),
    )
    .where(
      and(
        eq(lease.municipalityId, scope.municipalityId),
        isNotNull(lease.movedInOn),
        caseIds ? inArray(lease.caseId, [...caseIds]) : undefined,
      ),
    );
  return rows.flatMap(({ movedInOn, ...row }) => (movedInOn ? [{ ...row, movedInOn }] : []));
}

/** The cases that share a helper, a landlord or a dwelling with one in the record, itself included. */
export async function casesSharing(
  scope: Scope,
  { applications, stays }: WatchedRecord,
): Promise<string[]> {
  const { tx, municipalityId } = scope;
  const some = (values: readonly (string | null)[]) => [
    ...new Set(values.filter((value) => value !== null)),
  ];
  const homes = [...applications, ...stays];
  const landlordIds = some(homes.map(({ landlordId }) => landlordId));
  const dwellingIds = some(homes.map(({ dwellingId }) => dwellingId));
  const phones = some(applications.map(({ helperPhone }) => helperPhone));
  const emails = some(applications.map(({ helperEmail }) => helperEmail));
  if (landlordIds.length + dwellingIds.length + phones.length + emails.length === 0) return [];
  const theirs = tx
    .select({ id: dwelling.id })
    .from(dwelling)
    .where(
      and(
        eq(dwelling.municipalityId, municipalityId),
        or(
          landlordIds.length > 0 ? inArray(dwelling.landlordId, landlordIds) : sql`false`,
          dwellingIds.length > 0 ? inArray(dwelling.id, dwellingIds) : sql`false`,
        ),
      ),
    );
  const [applying, living] = await Promise.all([
    tx
      .selectDistinct({ id: a.caseId })
      .from(a)
      .where(
        and(
          eq(a.municipalityId, municipalityId),
          or(
            phones.length > 0 ? inArray(a.helperPhoneKey, phones) : sql`false`,
            emails.length > 0 ? inArray(a.helperEmailKey, emails) : sql`false`,
            inArray(a.dwellingId, theirs),
          ),
        ),
      ),
    tx
      .selectDistinct({ id: lease.caseId })
      .from(lease)
      .where(and(eq(lease.municipalityId, municipalityId), inArray(lease.dwellingId, theirs))),
  ]);
  return [...new Set([...applying, ...living].map(({ id }) => id))];
}

import "server-only";
import { and, asc, eq, inArray, isNull, sql } from "drizzle-orm";
import { account, accountRole, municipality } from "@/db/schema/users";
import type { MunicipalityId, Role } from "@/lib/platform/context";
import type { Scope } from "@/lib/platform/transaction";
import { enterMunicipality } from "@/lib/users/queries/session";
import type { DemoAccount, Identity } from "@/lib/users/types";

/** Names and contact points of municipalities: public, and read before anyone is signed in. */
export async function municipalitiesById(
  scope: Scope,
  ids: readonly string[],
): Promise<Map<string, { name: string; contact: string | null }>> {
  if (ids.length === 0) return new Map();
  const rows = await scope.tx
    .select({ id: municipality.id, name: municipality.name, contact: municipality.contact })
    .from(municipality)
    .where(inArray(municipality.id, [...ids]));
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** The invented people of the demo municipalities; nobody real is among them. */
export async function demoAccounts(scope: Scope): Promise<DemoAccount[]> {
  const places = await scope.tx
    .select({ id: municipality.id, name: municipality.name })
    .from(municipality)
    .where(eq(municipality.isDemo, true))
    .orderBy(asc(municipality.id));
  const people: DemoAccount[] = [];
  for (const place of places) {
    const municipalityId = place.id as MunicipalityId;
    await enterMunicipality(scope, municipalityId);
    const rows = await scope.tx
      .select({
        accountId: account.id,
        name: account.name,
        title: account.title,
        roles: sql<Role[]>`(select coalesce(json_agg(r.role order by r.role), '[]')
          from ${accountRole} r where r.municipality_id = ${municipalityId}
          and r.account_id = account.id)`,
      })
      .from(account)
      .where(
        and(
          eq(account.municipalityId, municipalityId),
          eq(account.isDemo, true),
          isNull(account.disabledAt),
        ),
      )
      .orderBy(sql`${account.name} collate "nb-NO-x-icu"`);
    people.push(...rows.map((row) => ({ ...row, municipalityId, municipalityName: place.name })));
  }
  return people;
}

/** The identity of a demo account, or null when the account is not one. */
export async function demoIdentity(
  scope: Scope,
  municipalityId: MunicipalityId,
  accountId: string,
): Promise<Identity | null> {
  await enterMunicipality(scope, municipalityId);
  const [row] = await scope.tx
    .select({ issuer: account.issuer, subject: account.subject, name: account.name })
    .from(account)
    .innerJoin(
      municipality,
      and(eq(municipality.id, account.municipalityId), eq(municipality.isDemo, true)),
    )
    .where(
      and(
        eq(account.municipalityId, municipalityId),
        eq(account.id, accountId),
        eq(account.isDemo, true),
      ),
    );
  return row ? { municipalityId, ...row } : null;
}

import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { integrationContract } from "@/db/schema/integration-plan";
import { codeListEntry } from "@/db/schema/reference";
import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { Scope } from "@/lib/platform/transaction";
import type { Contract } from "../types";

/** The signed contracts of some programmes, the oldest first. */
export async function contractsOfParticipations(
  scope: Scope,
  participationIds: readonly string[],
): Promise<Contract[]> {
  if (participationIds.length === 0) return [];
  const rows = await scope.tx
    .select()
    .from(integrationContract)
    .where(
      and(
        eq(integrationContract.municipalityId, scope.municipalityId),
        inArray(integrationContract.participationId, [...participationIds]),
      ),
    )
    .orderBy(asc(integrationContract.signedOn), asc(integrationContract.id));
  return rows.map(
    ({ municipalityId: _wall, createdAt: _created, ...rest }) => rest as unknown as Contract,
  );
}

/** What the kinds of elements are called in a language. */
export async function elementNames(
  scope: Scope,
  language: LetterLanguage,
): Promise<Map<string, string>> {
  const rows = await scope.tx
    .select({ code: codeListEntry.code, name: codeListEntry[language] })
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "plan_element"));
  return new Map(rows.map(({ code, name }) => [code, name]));
}

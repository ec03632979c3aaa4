import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { competenceMapping, competenceMappingVersion } from "@/db/schema/mapping";
import type { Scope } from "@/lib/platform/transaction";
import { type MappedOnce, type OwnShares, ownShares } from "../rules/own-shares";
import type { Mapping, MappingVersion } from "../types";

type Row = typeof competenceMapping.$inferSelect;

function toMapping(row: Row): Mapping {
  const { municipalityId: _wall, createdAt: _created, savedBy: _by, ...rest } = row;
  return rest as unknown as Mapping;
}

/** The mappings of several cases. */
export async function mappingsOfCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Mapping[]> {
  const rows = await scope.tx
    .select()
    .from(competenceMapping)
    .where(
      and(
        eq(competenceMapping.municipalityId, scope.municipalityId),
        inArray(competenceMapping.caseId, [...caseIds]),
      ),
    );
  return rows.map(toMapping);
}

/** A person's mapping in a case that the caller has opened. */
export async function mappingOf(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<Mapping | null> {
  const [row] = await scope.tx
    .select()
    .from(competenceMapping)
    .where(
      and(
        eq(competenceMapping.municipalityId, scope.municipalityId),
        eq(competenceMapping.caseId, caseId),
        eq(competenceMapping.personId, personId),
      ),
    );
  return row ? toMapping(row) : null;
}

/** The versions of a mapping since it was gone through, the latest first. */
export async function mappingVersions(scope: Scope, mappingId: string): Promise<MappingVersion[]> {
  const rows = await scope.tx
    .select()
    .from(competenceMappingVersion)
    .where(
      and(
        eq(competenceMappingVersion.municipalityId, scope.municipalityId),
        eq(competenceMappingVersion.mappingId, mappingId),
      ),
    )
    .orderBy(desc(competenceMappingVersion.number));
  return rows.map(
    ({ municipalityId: _wall, mappingId: _id, writtenBy: _by, ...rest }) =>
      rest as unknown as MappingVersion,
  );
}

/** How many of the latest mappings the municipality's own shares are counted over. */
const MOST_COUNTED = 300;

/** What the latest mappings that were gone through in the municipality show; names nobody. */
export async function ownSharesOf(scope: Scope): Promise<OwnShares | null> {
  const rows = await scope.tx
    .select({
      helpGiven: competenceMapping.helpGiven,
      interpreterUse: competenceMapping.interpreterUse,
      content: competenceMapping.content,
    })
    .from(competenceMapping)
    .where(
      and(
        eq(competenceMapping.municipalityId, scope.municipalityId),
        eq(competenceMapping.status, "reviewed"),
      ),
    )
    .orderBy(desc(competenceMapping.heldOn))
    .limit(MOST_COUNTED);
  return ownShares(rows as unknown as MappedOnce[]);
}

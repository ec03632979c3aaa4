import "server-only";
import { and, asc, desc, eq } from "drizzle-orm";
import { checklistEdition, checklistEditionItem } from "@/db/schema/checklists";
import { libraryReport } from "@/db/schema/reference";
import { account } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import type { EditionItem, Report } from "../types";

export type Edition = {
  number: number;
  libraryVersion: number;
  status: "draft" | "published";
  note: string | null;
  publishedAt: string | null;
  publishedByName: string | null;
  version: number;
};

const publisher = and(
  eq(account.municipalityId, checklistEdition.municipalityId),
  eq(account.id, checklistEdition.publishedBy),
);

const editionColumns = {
  number: checklistEdition.number,
  libraryVersion: checklistEdition.libraryVersion,
  status: checklistEdition.status,
  note: checklistEdition.note,
  publishedAt: checklistEdition.publishedAt,
  publishedByName: account.name,
  version: checklistEdition.version,
};

/** The editions of the municipality, newest first. */
export async function editions(scope: Scope): Promise<Edition[]> {
  const rows = await scope.tx
    .select(editionColumns)
    .from(checklistEdition)
    .leftJoin(account, publisher)
    .where(eq(checklistEdition.municipalityId, scope.municipalityId))
    .orderBy(desc(checklistEdition.number));
  return rows as Edition[];
}

/** The newest published edition; null before the first. */
export async function newestPublished(scope: Scope): Promise<Edition | null> {
  const [row] = await scope.tx
    .select(editionColumns)
    .from(checklistEdition)
    .leftJoin(account, publisher)
    .where(
      and(
        eq(checklistEdition.municipalityId, scope.municipalityId),
        eq(checklistEdition.status, "published"),
      ),
    )
    .orderBy(desc(checklistEdition.number))
    .limit(1);
  return (row as Edition | undefined) ?? null;
}

// A published edition never changes, so its items are kept in memory: a few hundred editions at
// most, the least recently used thrown out.
const kept = new Map<string, readonly EditionItem[]>();
const keptAtMost = 400;

/** The items of a published edition, in its order. */
export async function publishedItems(
  scope: Scope,
  edition: number,
): Promise<readonly EditionItem[]> {
  const key = `${scope.municipalityId}/${edition}`;
  const known = kept.get(key);
  if (known) {
    kept.delete(key);
    kept.set(key, known);
    return known;
  }
  const [row] = await scope.tx
    .select({ status: checklistEdition.status, publishedAt: checklistEdition.publishedAt })
    .from(checklistEdition)
    .where(
      and(
        eq(checklistEdition.municipalityId, scope.municipalityId),
        eq(checklistEdition.number, edition),
      ),
    );
  const items = await editionItems(scope, edition);
  // What this transaction wrote itself may still be rolled back.
  if (row?.status === "published" && row.publishedAt && row.publishedAt < scope.now) {
    kept.set(key, items);
    const [oldest] = kept.keys();
    if (kept.size > keptAtMost && oldest) kept.delete(oldest);
  }
  return items;
}

/** The items of an edition as they stand now, also of a draft. */
export async function editionItems(scope: Scope, edition: number): Promise<EditionItem[]> {
  const rows = await scope.tx
    .select()
    .from(checklistEditionItem)
    .where(
      and(
        eq(checklistEditionItem.municipalityId, scope.municipalityId),
        eq(checklistEditionItem.edition, edition),
      ),
    )
    .orderBy(asc(checklistEditionItem.position), asc(checklistEditionItem.itemKey));
  return rows.map(
    (row) =>
      ({
        ...row.content,
        id: row.itemKey,
        origin: row.origin,
        active: row.active,
        inactiveReason: row.inactiveReason,
      }) as unknown as EditionItem,
  );
}

// A version of the library never changes once it is loaded.
const keptReports = new Map<number, ReadonlyMap<string, Report>>();

/** The reports that an edition's items have their reasons from, by id. */
export async function reportsOfEdition(
  scope: Scope,
  edition: number,
): Promise<ReadonlyMap<string, Report>> {
  const [row] = await scope.tx
    .select({ libraryVersion: checklistEdition.libraryVersion })
    .from(checklistEdition)
    .where(
      and(
        eq(checklistEdition.municipalityId, scope.municipalityId),
        eq(checklistEdition.number, edition),
      ),
    );
  return row ? reportsOf(scope, row.libraryVersion) : new Map();
}

async function reportsOf(
  scope: Scope,
  libraryVersion: number,
): Promise<ReadonlyMap<string, Report>> {
  const known = keptReports.get(libraryVersion);
  if (known) return known;
  const rows = await scope.tx
    .select()
    .from(libraryReport)
    .where(eq(libraryReport.libraryVersion, libraryVersion));
  const reports = new Map(
    rows.map(({ reportId, libraryVersion: _version, ...row }) => [
      reportId,
      { id: reportId, ...row },
    ]),
  );
  if (reports.size > 0) keptReports.set(libraryVersion, reports);
  return reports;
}

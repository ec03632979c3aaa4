import "server-only";
import { and, asc, eq, gte } from "drizzle-orm";
import { schoolBreak } from "@/db/schema/courses";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { SchoolBreak } from "../types";

const columns = {
  id: schoolBreak.id,
  name: schoolBreak.name,
  fromOn: schoolBreak.fromOn,
  toOn: schoolBreak.toOn,
};

/** The municipality's breaks that have not ended on a day, the next first. */
export function schoolBreaks(scope: Scope, from = scope.today): Promise<SchoolBreak[]> {
  return scope.tx
    .select(columns)
    .from(schoolBreak)
    .where(and(eq(schoolBreak.municipalityId, scope.municipalityId), gte(schoolBreak.toOn, from)))
    .orderBy(asc(schoolBreak.fromOn), asc(schoolBreak.id))
    .limit(50);
}

/** @throws not found */
export async function requireBreak(
  scope: Scope,
  breakId: string,
  action: string,
): Promise<SchoolBreak> {
  const refusal = { action, objectType: "school_break", objectId: breakId };
  if (!isId(breakId)) throw notFound(refusal);
  const [row] = await scope.tx
    .select(columns)
    .from(schoolBreak)
    .where(and(eq(schoolBreak.municipalityId, scope.municipalityId), eq(schoolBreak.id, breakId)));
  if (!row) throw notFound(refusal);
  return row;
}

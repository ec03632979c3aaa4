import "server-only";
import { asc, eq } from "drizzle-orm";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";

/** The kinds of element that a plan may have, in the user's language. */
export async function elementOptions(scope: Scope): Promise<{ value: string; label: string }[]> {
  const rows = await scope.tx
    .select()
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "plan_element"))
    .orderBy(asc(codeListEntry.position));
  return rows.map((row) => ({ value: row.code, label: row[scope.locale] }));
}

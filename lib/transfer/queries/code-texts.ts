import "server-only";
import { inArray, sql } from "drizzle-orm";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import { type CodeLookup, type CodeText, codeLookup, LOOKUP_LISTS } from "../rules/code-lookup";

/** The look-up from what cells say to codes, from the code lists in three languages. */
export async function readLookup(scope: Scope): Promise<CodeLookup> {
  const rows: CodeText[] = await scope.tx
    .select({
      list: codeListEntry.list,
      code: codeListEntry.code,
      nb: codeListEntry.nb,
      nn: codeListEntry.nn,
      en: codeListEntry.en,
      alpha2: sql<string | null>`${codeListEntry.details}->>'alpha2'`,
    })
    .from(codeListEntry)
    .where(inArray(codeListEntry.list, [...LOOKUP_LISTS]))
    .orderBy(codeListEntry.position);
  return codeLookup(rows);
}

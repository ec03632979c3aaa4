import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { checklistEdition } from "@/db/schema/checklists";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";

export type Draft = { number: number; version: number };

/** The draft of the next edition, locked for a change. Fails when there is none. */
export async function draftForChange(scope: Scope): Promise<Result<Draft>> {
  const [draft] = await scope.tx
    .select({ number: checklistEdition.number, version: checklistEdition.version })
    .from(checklistEdition)
    .where(
      and(
        eq(checklistEdition.municipalityId, scope.municipalityId),
        eq(checklistEdition.status, "draft"),
      ),
    )
    .for("update");
  return draft ? ok(draft) : fail("checklists.errors.no-draft");
}

/** Counts the version of the draft up; every change of its items does. */
export async function countDraftUp(scope: Scope, { number }: Draft): Promise<void> {
  await scope.tx
    .update(checklistEdition)
    .set({ version: sql`${checklistEdition.version} + 1` })
    .where(
      and(
        eq(checklistEdition.municipalityId, scope.municipalityId),
        eq(checklistEdition.number, number),
      ),
    );
}

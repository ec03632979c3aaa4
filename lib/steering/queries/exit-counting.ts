import "server-only";
import { eq } from "drizzle-orm";
import { codeListEntry } from "@/db/schema/reference";
import type { Scope } from "@/lib/platform/transaction";
import type { ExitCounting } from "../rules/indicators";

/**
 * How each exit reason counts. Where the state's definition was not found ("unsure"), the reason
 * counts as not reached, and the screen says that this is not verified.
 */
export async function exitCounting(scope: Scope): Promise<ExitCounting> {
  const rows = await scope.tx
    .select({ code: codeListEntry.code, details: codeListEntry.details })
    .from(codeListEntry)
    .where(eq(codeListEntry.list, "exit_reason"));
  return Object.fromEntries(
    rows.map((row) => [row.code, row.details.countsAsGoalReached === "yes" ? "yes" : "no"]),
  );
}

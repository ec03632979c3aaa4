import "server-only";
import { eq } from "drizzle-orm";
import { codeListEntry } from "@/db/schema/reference";
import { municipality } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import { choicesIn, countingOf } from "../rules/exit-counting";
import type { ExitCounting } from "../rules/indicators";
import type { CountedExitReasons } from "../types";

/** How each exit reason counts in this municipality. */
export async function exitCounting(scope: Scope): Promise<ExitCounting> {
  const [reasons, own] = await Promise.all([readReasons(scope), readSettings(scope)]);
  return countingOf(reasons, choicesIn(own.settings));
}

/** The exit reasons with how each counts, and whether that was found in a source. */
export async function countedExitReasons(scope: Scope): Promise<CountedExitReasons> {
  const [reasons, own] = await Promise.all([readReasons(scope), readSettings(scope)]);
  const counting = countingOf(reasons, choicesIn(own.settings));
  return {
    version: own.version,
    reasons: reasons.map(({ code, label, countsAsGoalReached }) => ({
      code,
      label,
      counts: counting[code] ?? "no",
      verified: countsAsGoalReached !== "unsure",
    })),
  };
}

// The product's rows change with a release, and so with a new process.
let given: readonly (typeof codeListEntry.$inferSelect)[] = [];

async function readReasons(scope: Scope) {
  if (given.length === 0) {
    given = await scope.tx
      .select()
      .from(codeListEntry)
      .where(eq(codeListEntry.list, "exit_reason"))
      .orderBy(codeListEntry.position);
  }
  return given.map((row) => ({
    code: row.code,
    label: row[scope.locale],
    countsAsGoalReached: String(row.details.countsAsGoalReached ?? "no"),
  }));
}

async function readSettings(scope: Scope) {
  const [row] = await scope.tx
    .select({ settings: municipality.settings, version: municipality.version })
    .from(municipality)
    .where(eq(municipality.id, scope.municipalityId));
  return row ?? { settings: {}, version: 0 };
}

import "server-only";
import { eq } from "drizzle-orm";
import { municipality } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import { type Warnings, warningsFrom } from "../rules/warnings";

/** How long before its day the municipality warns of a deadline. */
export async function warningDays(scope: Scope): Promise<Warnings> {
  return (await warningSettings(scope)).warnings;
}

/** The warnings with the version of the municipality's settings that they were read from. */
export async function warningSettings(
  scope: Scope,
): Promise<{ warnings: Warnings; version: number }> {
  const [row] = await scope.tx
    .select({ settings: municipality.settings, version: municipality.version })
    .from(municipality)
    .where(eq(municipality.id, scope.municipalityId));
  return { warnings: warningsFrom(row?.settings ?? {}), version: row?.version ?? 0 };
}

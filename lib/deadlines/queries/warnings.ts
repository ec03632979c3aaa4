import "server-only";
import { eq } from "drizzle-orm";
import { municipality } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import { type Warnings, warningsFrom } from "../rules/warnings";

/** How long before its day the municipality warns of a deadline. */
export async function warningDays(scope: Scope): Promise<Warnings> {
  const [row] = await scope.tx
    .select({ settings: municipality.settings })
    .from(municipality)
    .where(eq(municipality.id, scope.municipalityId));
  return warningsFrom(row?.settings ?? {});
}

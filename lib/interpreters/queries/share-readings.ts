import "server-only";
import { desc, eq } from "drizzle-orm";
import { interpreterShareReading } from "@/db/schema/interpreters";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";

export type ShareReading = {
  year: number;
  quarter: number;
  measuredOn: PlainDate;
  percent: number;
};

/** The share of qualified interpreters as it was last measured, in percent with one decimal. */
export async function latestReading(scope: Scope): Promise<ShareReading | null> {
  const [row] = await scope.tx
    .select()
    .from(interpreterShareReading)
    .where(eq(interpreterShareReading.municipalityId, scope.municipalityId))
    .orderBy(
      desc(interpreterShareReading.measuredOn),
      desc(interpreterShareReading.year),
      desc(interpreterShareReading.quarter),
    )
    .limit(1);
  if (!row) return null;
  const { year, quarter, measuredOn, held, qualified } = row;
  return { year, quarter, measuredOn, percent: Math.round((qualified / held) * 1000) / 10 };
}

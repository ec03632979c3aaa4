import "server-only";
import { and, eq } from "drizzle-orm";
import { norwegianStanding } from "@/db/schema/norwegian";
import { type LanguageLevels, levelsBySkill } from "@/lib/facts/vocabulary/language-levels";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";

export type KeptLevels = { levels: LanguageLevels; measuredOn: PlainDate };

/** The latest level in each skill of someone in a case that the caller has opened; null while unmeasured. */
export async function keptLevels(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<KeptLevels | null> {
  const [row] = await scope.tx
    .select({ levels: norwegianStanding.levels, measuredOn: norwegianStanding.measuredOn })
    .from(norwegianStanding)
    .where(
      and(
        eq(norwegianStanding.municipalityId, scope.municipalityId),
        eq(norwegianStanding.caseId, caseId),
        eq(norwegianStanding.personId, personId),
      ),
    );
  return row?.measuredOn ? { levels: levelsBySkill(row.levels), measuredOn: row.measuredOn } : null;
}

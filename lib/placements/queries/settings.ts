import "server-only";
import { eq } from "drizzle-orm";
import { placementSetting } from "@/db/schema/placements";
import type { Scope } from "@/lib/platform/transaction";
import { MOST_WITHOUT_HIRING } from "../rules/standing";

/** How many a workplace may have had without hiring before it is looked into; version 0 is not set. */
export async function placementSettings(
  scope: Scope,
): Promise<{ mostWithoutHiring: number; version: number }> {
  const [row] = await scope.tx
    .select({
      mostWithoutHiring: placementSetting.mostWithoutHiring,
      version: placementSetting.version,
    })
    .from(placementSetting)
    .where(eq(placementSetting.municipalityId, scope.municipalityId));
  return row ?? { mostWithoutHiring: MOST_WITHOUT_HIRING, version: 0 };
}

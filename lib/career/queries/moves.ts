import "server-only";
import type { Scope } from "@/lib/platform/transaction";
import { type MovesOfYear, movesIn } from "../rules/moves";
import { careerSegments, chaptersOf } from "../rules/timeline";
import { staysOfCases } from "./stays";

/**
 * The moves of a year in the whole municipality, as numbers alone: whose they are is not told. Reads
 * the homes of all cases; what is kept of them gives the same.
 */
export async function movesOfYear(scope: Scope, year: number): Promise<MovesOfYear> {
  const stays = await staysOfCases(scope, null);
  const careers = [...stays.values()].map((own) => {
    const from = own.reduce((first, stay) => (stay.from < first ? stay.from : first), scope.today);
    return chaptersOf(careerSegments(own, { from, to: scope.today }));
  });
  return movesIn(careers, year);
}

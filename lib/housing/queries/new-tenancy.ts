import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseMember } from "@/lib/cases/types";
import type { Scope } from "@/lib/platform/transaction";
import type { DwellingToGive, TakenPlace } from "../types";
import { dwellingToGive, takenPlaces } from "./dwelling-to-give";
import { requireSight } from "./require-sight";

export type NewTenancy = {
  members: CaseMember[];
  home: DwellingToGive | null;
  taken: TakenPlace[];
};

/** What one needs to give a household a home, with a dwelling when one is chosen. @throws not found */
export async function newTenancy(
  scope: Scope,
  caseId: string,
  dwellingId: string | null,
): Promise<NewTenancy> {
  const action = "housing.view-homes";
  const head = await requireCase(scope, caseId, action);
  requireSight(scope, head, action);
  const members = await membersOfCase(scope, head);
  if (!dwellingId) return { members, home: null, taken: [] };
  const [home, taken] = await Promise.all([
    dwellingToGive(scope, dwellingId, { action, caseId }),
    takenPlaces(scope, dwellingId, { from: scope.today }),
  ]);
  return { members, home, taken };
}

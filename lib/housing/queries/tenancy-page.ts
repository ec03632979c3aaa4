import "server-only";
import type { CaseHead } from "@/lib/cases/types";
import type { Scope } from "@/lib/platform/transaction";
import type {
  DwellingToGive,
  Protocol,
  TakenPlace,
  Tenancy,
  TenancyPerson,
  TenancyPlace,
  TenancyStepRow,
} from "../types";
import { dwellingToGive, takenPlaces } from "./dwelling-to-give";
import { protocolsOfTenancy } from "./protocols";
import { peopleOfTenancy, placesOfTenancy, stepsOfTenancy, viewTenancy } from "./tenancies";

export type TenancyShown = {
  head: CaseHead;
  found: Tenancy;
  home: DwellingToGive;
  people: TenancyPerson[];
  places: TenancyPlace[];
  steps: TenancyStepRow[];
  taken: TakenPlace[];
  protocols: Protocol[];
};

/** A tenancy with all that its page shows. @throws not found */
export async function tenancyPage(
  scope: Scope,
  caseId: string,
  tenancyId: string,
): Promise<TenancyShown> {
  const { head, found } = await viewTenancy(scope, caseId, tenancyId);
  const action = "housing.view-tenancy";
  const [home, people, places, steps, taken, protocols] = await Promise.all([
    dwellingToGive(scope, found.dwellingId, { action, caseId }),
    peopleOfTenancy(scope, tenancyId),
    placesOfTenancy(scope, tenancyId),
    stepsOfTenancy(scope, tenancyId),
    takenPlaces(scope, found.dwellingId, { from: scope.today, without: tenancyId }),
    protocolsOfTenancy(scope, tenancyId),
  ]);
  return { head, found, home, people, places, steps, taken, protocols };
}

import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import type { CaseHead, CaseMember } from "@/lib/cases/types";
import { lettersAbout } from "@/lib/letters/queries/letters";
import type { LetterLine } from "@/lib/letters/types";
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
  /** Those who are in the household now. */
  members: CaseMember[];
  places: TenancyPlace[];
  steps: TenancyStepRow[];
  taken: TakenPlace[];
  protocols: Protocol[];
  letters: LetterLine[];
};

/** A tenancy with all that its page shows. @throws not found */
export async function tenancyPage(
  scope: Scope,
  caseId: string,
  tenancyId: string,
): Promise<TenancyShown> {
  const { head, found } = await viewTenancy(scope, caseId, tenancyId);
  const action = "housing.view-tenancy";
  const [home, people, members, places, steps, taken, protocols, letters] = await Promise.all([
    dwellingToGive(scope, found.dwellingId, { action, caseId }),
    peopleOfTenancy(scope, tenancyId),
    membersOfCase(scope, head),
    placesOfTenancy(scope, tenancyId),
    stepsOfTenancy(scope, tenancyId),
    takenPlaces(scope, found.dwellingId, { from: scope.today, without: tenancyId }),
    protocolsOfTenancy(scope, tenancyId),
    lettersAbout(scope, caseId, "tenancy", tenancyId),
  ]);
  return { head, found, home, people, members, places, steps, taken, protocols, letters };
}

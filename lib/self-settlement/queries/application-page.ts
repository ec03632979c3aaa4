import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { CaseHead, CaseMember } from "@/lib/cases/types";
import { requireDwelling, requireLease } from "@/lib/dwellings/queries/dwellings";
import type { Dwelling, Lease } from "@/lib/dwellings/types";
import { requireLandlord } from "@/lib/organisations/queries/landlords";
import type { Landlord } from "@/lib/organisations/types";
import { mayHandleWhereabouts } from "@/lib/people/access";
import type { Scope } from "@/lib/platform/transaction";
import type { ApplicationFacts } from "../rules/gates";
import { withoutWhereabouts } from "../rules/sight";
import type { ApplicationState } from "../rules/states";
import type { Application, ApplicationStep } from "../types";
import { applicationsOfCase, stepsOfApplication } from "./applications";
import { type DwellingUse, othersOnDwelling } from "./dwelling-use";
import { applicationFacts } from "./gate-facts";

const VIEW = "self-settlement.view-application";

/** The newest application of a case and what it points at, as one who may open the case sees it. */
export type ApplicationPage = {
  head: CaseHead;
  members: readonly CaseMember[];
  /** The household is under address protection and the reader outside the circle. */
  hidden: boolean;
  application: Application;
  /** Applications of the case that have ended before, the newest first. */
  earlier: readonly Application[];
  facts: ApplicationFacts;
  steps: readonly ApplicationStep[];
  dwelling: Dwelling | null;
  landlord: Landlord | null;
  lease: Lease | null;
  /** Other households on the dwelling. */
  use: DwellingUse | null;
};

/** The case with no application yet. */
export type NoApplication = { head: CaseHead; application: null };

/**
 * What the page of an application shows; opening it is put on the trail.
 *
 * @throws not found, the refusal audited
 */
export async function applicationPage(
  scope: Scope,
  caseId: string,
): Promise<ApplicationPage | NoApplication> {
  const head = await requireCase(scope, caseId, VIEW);
  const [application, ...earlier] = await applicationsOfCase(scope, caseId);
  if (!application) return { head, application: null };
  const hidden = !mayHandleWhereabouts(scope.actor, head.addressProtection);
  const [members, facts, steps, place] = await Promise.all([
    membersOfCase(scope, head),
    applicationFacts(scope, head, application),
    stepsOfApplication(scope, application.id),
    hidden ? NOWHERE : placeOf(scope, application),
  ]);
  return {
    head,
    members,
    hidden,
    application: hidden ? withoutWhereabouts(application) : application,
    earlier,
    facts,
    steps: hidden ? steps.map((step) => ({ ...step, dwellingId: null, note: null })) : steps,
    ...place,
  };
}

/**
 * The application of a case that has not ended, for a page where something is done with it in one of
 * the states; null where there is none. @throws not found when the case may not be opened
 */
export async function openApplicationPage(
  scope: Scope,
  caseId: string,
  states?: readonly ApplicationState[],
): Promise<ApplicationPage | null> {
  const found = await applicationPage(scope, caseId);
  if (!found.application || found.application.endedOn !== null) return null;
  return !states || states.includes(found.application.state) ? found : null;
}

type Place = Pick<ApplicationPage, "dwelling" | "landlord" | "lease" | "use">;

const NOWHERE: Place = { dwelling: null, landlord: null, lease: null, use: null };

async function placeOf(scope: Scope, { caseId, dwellingId, leaseId }: Application): Promise<Place> {
  if (!dwellingId) return NOWHERE;
  const [dwelling, lease, use] = await Promise.all([
    requireDwelling(scope, dwellingId, VIEW),
    leaseId ? requireLease(scope, caseId, leaseId, VIEW) : null,
    othersOnDwelling(scope, dwellingId, caseId),
  ]);
  const { landlordId } = dwelling;
  return {
    dwelling,
    lease,
    use,
    landlord: landlordId ? await requireLandlord(scope, landlordId, VIEW) : null,
  };
}

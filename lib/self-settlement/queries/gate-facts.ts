import "server-only";
import { sql } from "drizzle-orm";
import { dwelling, lease } from "@/db/schema/dwellings";
import { selfSettlementFollowUp } from "@/db/schema/self-settlement";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import type { CaseHead } from "@/lib/cases/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { policyInForce } from "@/lib/policy/queries/editions";
import { checkLines } from "../rules/assessment";
import type { ApplicationFacts } from "../rules/gates";
import type { Application, Assessed } from "../types";
import { assessedApplication } from "./assessment";
import { followUpDays } from "./follow-ups";

type Row = {
  landlordId: string | null;
  draftReceivedOn: PlainDate | null;
  signedOn: PlainDate | null;
  heldPositions: number[];
  movedOut: boolean;
};

/**
 * What the gates of an application are judged by, as it stands now. The caller has opened the case, and
 * may leave out the checks and talks where no gate asks for them.
 */
export async function applicationFacts(
  scope: Scope,
  head: Pick<CaseHead, "id" | "householdId" | "addressProtection">,
  application: Application,
  { assess = true }: { assess?: boolean } = {},
): Promise<ApplicationFacts> {
  const { municipalityId } = scope;
  const { id, dwellingId, leaseId } = application;
  const [members, assessed, policy, followUp, [row]] = await Promise.all([
    membersOfCase(scope, head),
    assess ? assessedApplication(scope, head, application) : null,
    policyInForce(scope),
    followUpDays(scope),
    scope.tx.execute<Row>(sql`select
      (select d.landlord_id from ${dwelling} d
        where d.municipality_id = ${municipalityId} and d.id = ${dwellingId}::uuid) as "landlordId",
      (select l.draft_received_on from ${lease} l
        where l.municipality_id = ${municipalityId} and l.id = ${leaseId}::uuid) as "draftReceivedOn",
      (select l.signed_on from ${lease} l
        where l.municipality_id = ${municipalityId} and l.id = ${leaseId}::uuid) as "signedOn",
      (select coalesce(json_agg(f.position), '[]') from ${selfSettlementFollowUp} f
        where f.municipality_id = ${municipalityId} and f.application_id = ${id}) as "heldPositions",
      exists (select 1 from ${selfSettlementFollowUp} f
        where f.municipality_id = ${municipalityId} and f.application_id = ${id}
          and not f.still_there) as "movedOut"`),
  ]);
  if (!row) throw new Error("the facts of the application gave no row");
  return {
    policyTakesPart: policy?.content.participation.takesPart ?? null,
    hasDwelling: dwellingId !== null,
    hasLandlord: row.landlordId !== null,
    leaseDraftReceivedOn: row.draftReceivedOn,
    leaseSignedOn: row.signedOn,
    wantedOn: application.wantedOn,
    checks: Object.fromEntries(
      (assessed ? checkLines(assessed) : []).map(({ check, state }) => [check.code, state]),
    ),
    adultsWithoutTalk: (assessed?.members ?? [])
      .filter(({ personId }) => assessed && isUnasked(assessed, personId))
      .map(({ name }) => name),
    reasons: application.reasons,
    answerSentOn: application.answerSentOn,
    memberCount: members.length,
    withoutImdiDecision: members
      .filter(({ allocationDecidedOn }) => allocationDecidedOn === null)
      .map(({ name }) => name),
    followUpsLeft: row.movedOut
      ? []
      : followUp.days.filter((_, index) => !row.heldPositions.includes(index + 1)),
  };
}

/** Whether someone is an adult who has not been asked alone about the home. */
const isUnasked = ({ adultIds, askedIds }: Assessed, personId: string) =>
  adultIds.includes(personId) && !askedIds.includes(personId);

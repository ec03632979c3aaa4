import "server-only";
import { sql } from "drizzle-orm";
import { dwelling, lease } from "@/db/schema/dwellings";
import {
  privateTalk,
  selfSettlementCheck,
  selfSettlementFollowUp,
} from "@/db/schema/self-settlement";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import type { CaseHead } from "@/lib/cases/types";
import { isMinor } from "@/lib/people/rules/birth-date";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { policyInForce } from "@/lib/policy/queries/editions";
import type { ApplicationFacts, CheckState } from "../rules/gates";
import type { Application } from "../types";
import { followUpDays } from "./follow-ups";

type Row = {
  landlordId: string | null;
  draftReceivedOn: PlainDate | null;
  signedOn: PlainDate | null;
  checks: Record<string, CheckState> | null;
  talkedWith: string[];
  heldPositions: number[];
  movedOut: boolean;
};

/** What the gates of an application are judged by, as it stands now. The caller has opened the case. */
export async function applicationFacts(
  scope: Scope,
  head: Pick<CaseHead, "id" | "householdId">,
  application: Application,
): Promise<ApplicationFacts> {
  const { municipalityId, today } = scope;
  const { id, caseId, dwellingId, leaseId } = application;
  const [members, policy, followUp, [row]] = await Promise.all([
    membersOfCase(scope, head),
    policyInForce(scope),
    followUpDays(scope),
    scope.tx.execute<Row>(sql`select
      (select d.landlord_id from ${dwelling} d
        where d.municipality_id = ${municipalityId} and d.id = ${dwellingId}::uuid) as "landlordId",
      (select l.draft_received_on from ${lease} l
        where l.municipality_id = ${municipalityId} and l.id = ${leaseId}::uuid) as "draftReceivedOn",
      (select l.signed_on from ${lease} l
        where l.municipality_id = ${municipalityId} and l.id = ${leaseId}::uuid) as "signedOn",
      (select json_object_agg(c.code, c.state) from ${selfSettlementCheck} c
        where c.municipality_id = ${municipalityId} and c.subject_id = any(
          array[${id}::uuid, ${caseId}::uuid, ${dwellingId}::uuid])) as checks,
      (select coalesce(json_agg(distinct t.person_id), '[]') from ${privateTalk} t
        where t.municipality_id = ${municipalityId} and t.application_id = ${id}
          and t.asked_alone and t.interpreter_use <> 'needed_not_used') as "talkedWith",
      (select coalesce(json_agg(f.position), '[]') from ${selfSettlementFollowUp} f
        where f.municipality_id = ${municipalityId} and f.application_id = ${id}) as "heldPositions",
      exists (select 1 from ${selfSettlementFollowUp} f
        where f.municipality_id = ${municipalityId} and f.application_id = ${id}
          and not f.still_there) as "movedOut"`),
  ]);
  if (!row) throw new Error("the facts of the application gave no row");
  const adults = members.filter(
    (one) => !isMinor({ date: one.birthDate, precision: one.birthDatePrecision as "day" }, today),
  );
  return {
    policyTakesPart: policy?.content.participation.takesPart ?? null,
    hasDwelling: dwellingId !== null,
    hasLandlord: row.landlordId !== null,
    leaseDraftReceivedOn: row.draftReceivedOn,
    leaseSignedOn: row.signedOn,
    wantedOn: application.wantedOn,
    checks: row.checks ?? {},
    adultsWithoutTalk: adults
      .filter(({ personId }) => !row.talkedWith.includes(personId))
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

import "server-only";
import { and, asc, eq, inArray } from "drizzle-orm";
import { selfSettlementApplication, selfSettlementFollowUp } from "@/db/schema/self-settlement";
import { municipality } from "@/db/schema/users";
import type { Scope } from "@/lib/platform/transaction";
import { followUpDaysFrom } from "../rules/follow-up";
import type { Application, FollowUp } from "../types";

const columns = {
  id: selfSettlementFollowUp.id,
  position: selfSettlementFollowUp.position,
  dayNumber: selfSettlementFollowUp.dayNumber,
  heldOn: selfSettlementFollowUp.heldOn,
  channel: selfSettlementFollowUp.channel,
  stillThere: selfSettlementFollowUp.stillThere,
  movedOutOn: selfSettlementFollowUp.movedOutOn,
  moveReason: selfSettlementFollowUp.moveReason,
  asAgreed: selfSettlementFollowUp.asAgreed,
  monthlyRent: selfSettlementFollowUp.monthlyRent,
  peopleInDwelling: selfSettlementFollowUp.peopleInDwelling,
  standard: selfSettlementFollowUp.standard,
  helperTie: selfSettlementFollowUp.helperTie,
  programmeEffect: selfSettlementFollowUp.programmeEffect,
  wishesToMove: selfSettlementFollowUp.wishesToMove,
  leaseStatus: selfSettlementFollowUp.leaseStatus,
  householdView: selfSettlementFollowUp.householdView,
  note: selfSettlementFollowUp.note,
  recordedByName: selfSettlementFollowUp.recordedByName,
  version: selfSettlementFollowUp.version,
};

/** The days of follow-up that the municipality has set, and the version of its settings. */
export async function followUpDays(
  scope: Scope,
): Promise<{ days: readonly number[]; version: number }> {
  const [row] = await scope.tx
    .select({ settings: municipality.settings, version: municipality.version })
    .from(municipality)
    .where(eq(municipality.id, scope.municipalityId));
  return { days: followUpDaysFrom(row?.settings ?? {}), version: row?.version ?? 0 };
}

/** The follow-ups that have been held of an application that the caller has opened, in order. */
export async function followUpsOf(scope: Scope, applicationId: string): Promise<FollowUp[]> {
  const rows = await scope.tx
    .select(columns)
    .from(selfSettlementFollowUp)
    .where(
      and(
        eq(selfSettlementFollowUp.municipalityId, scope.municipalityId),
        eq(selfSettlementFollowUp.applicationId, applicationId),
      ),
    )
    .orderBy(asc(selfSettlementFollowUp.position));
  return rows as FollowUp[];
}

type Invitation = Pick<Application, "guidanceInvitedOn" | "guidanceInvitationAnswer">;

/** A household that has moved in, by case: when, to what it was invited, and how it was followed up. */
export type Followed = Invitation & {
  caseId: string;
  applicationId: string;
  movedInOn: string;
  followUps: FollowUp[];
};

/** Those of the cases whose household has moved in by agreement, with what was held. */
export async function followedInCases(
  scope: Scope,
  caseIds: readonly string[],
): Promise<Followed[]> {
  const rows = await scope.tx
    .select({
      caseId: selfSettlementApplication.caseId,
      applicationId: selfSettlementApplication.id,
      movedInOn: selfSettlementApplication.movedInOn,
      guidanceInvitedOn: selfSettlementApplication.guidanceInvitedOn,
      guidanceInvitationAnswer: selfSettlementApplication.guidanceInvitationAnswer,
      followUp: columns,
    })
    .from(selfSettlementApplication)
    .leftJoin(
      selfSettlementFollowUp,
      and(
        eq(selfSettlementFollowUp.municipalityId, selfSettlementApplication.municipalityId),
        eq(selfSettlementFollowUp.applicationId, selfSettlementApplication.id),
      ),
    )
    .where(
      and(
        eq(selfSettlementApplication.municipalityId, scope.municipalityId),
        inArray(selfSettlementApplication.caseId, [...caseIds]),
      ),
    )
    .orderBy(asc(selfSettlementApplication.createdAt), asc(selfSettlementFollowUp.position));
  const found = new Map<string, Followed>();
  for (const { followUp, movedInOn, ...row } of rows) {
    if (!movedInOn) continue;
    const one = found.get(row.applicationId) ?? {
      ...row,
      guidanceInvitationAnswer:
        row.guidanceInvitationAnswer as Followed["guidanceInvitationAnswer"],
      movedInOn,
      followUps: [],
    };
    found.set(row.applicationId, one);
    if (followUp) one.followUps.push(followUp as FollowUp);
  }
  return [...found.values()];
}

import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { person } from "@/db/schema/people";
import { privateTalk, privateTalkContent, privateTalkReader } from "@/db/schema/self-settlement";
import { account } from "@/db/schema/users";
import { requireCase } from "@/lib/cases/queries/require-case";
import type { MunicipalityId } from "@/lib/platform/context";
import { notFound } from "@/lib/platform/errors";
import { decryptField, encryptField, type FieldPlace } from "@/lib/platform/field-encryption";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { TalkContent } from "../rules/private-talk";
import type { PrivateTalk, TalkReader } from "../types";

const frameColumns = {
  id: privateTalk.id,
  applicationId: privateTalk.applicationId,
  caseId: privateTalk.caseId,
  personId: privateTalk.personId,
  personName: person.displayName,
  occasion: privateTalk.occasion,
  dwellingId: privateTalk.dwellingId,
  heldOn: privateTalk.heldOn,
  heldBy: privateTalk.heldBy,
  heldByName: privateTalk.heldByName,
  askedAlone: privateTalk.askedAlone,
  language: privateTalk.language,
  interpreterUse: privateTalk.interpreterUse,
  interpretedBy: privateTalk.interpretedBy,
  interpreterCategory: privateTalk.interpreterCategory,
  interpreterDeviationReason: privateTalk.interpreterDeviationReason,
  emergencyReason: privateTalk.emergencyReason,
  interpreterBookingId: privateTalk.interpreterBookingId,
  version: privateTalk.version,
  /** The row of the content exists for those alone who may read it. */
  mayRead: sql<boolean>`${privateTalkContent.talkId} is not null`,
};

function framesOf(scope: Scope) {
  return scope.tx
    .select(frameColumns)
    .from(privateTalk)
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, privateTalk.municipalityId),
        eq(person.id, privateTalk.personId),
      ),
    )
    .leftJoin(
      privateTalkContent,
      and(
        eq(privateTalkContent.municipalityId, privateTalk.municipalityId),
        eq(privateTalkContent.talkId, privateTalk.id),
      ),
    )
    .$dynamic();
}

/** That talks were held about an application of a case that the caller has opened, the latest first. */
export async function talksOfApplication(
  scope: Scope,
  applicationId: string,
): Promise<PrivateTalk[]> {
  const rows = await framesOf(scope)
    .where(
      and(
        eq(privateTalk.municipalityId, scope.municipalityId),
        eq(privateTalk.applicationId, applicationId),
      ),
    )
    .orderBy(desc(privateTalk.heldOn), desc(privateTalk.id));
  return rows as PrivateTalk[];
}

/**
 * A talk whose case the actor may open, and what was said in it to those who may read it. Each such
 * look is put on the trail.
 *
 * @throws not found, the refusal audited
 */
export async function openTalk(
  scope: Scope,
  talkId: string,
): Promise<{ talk: PrivateTalk; content: TalkContent | null }> {
  const refusal = { action: "self-settlement.view-talk", objectType: "private_talk" };
  if (!isId(talkId)) throw notFound(refusal);
  const [row] = await framesOf(scope).where(
    and(eq(privateTalk.municipalityId, scope.municipalityId), eq(privateTalk.id, talkId)),
  );
  if (!row) throw notFound({ ...refusal, objectId: talkId });
  const talk = row as PrivateTalk;
  await requireCase(scope, talk.caseId, "self-settlement.view-talk");
  const content = await contentOf(scope, talkId);
  if (content) {
    scope.audit({
      action: "self-settlement.reveal-talk",
      objectType: "private_talk",
      objectId: talkId,
      caseId: talk.caseId,
      personId: talk.personId,
    });
  }
  return { talk, content };
}

async function contentOf(scope: Scope, talkId: string): Promise<TalkContent | null> {
  const [row] = await scope.tx
    .select({ sealed: privateTalkContent.sealed })
    .from(privateTalkContent)
    .where(
      and(
        eq(privateTalkContent.municipalityId, scope.municipalityId),
        eq(privateTalkContent.talkId, talkId),
      ),
    );
  if (!row) return null;
  return JSON.parse(decryptField(row.sealed, contentPlace(scope.municipalityId, talkId)));
}

/** Those whom managers have named to read the talks of a case that the caller has opened. */
export async function talkReaders(scope: Scope, caseId: string): Promise<TalkReader[]> {
  return scope.tx
    .select({
      id: privateTalkReader.id,
      accountId: privateTalkReader.accountId,
      name: account.name,
      reason: privateTalkReader.reason,
      namedByName: privateTalkReader.namedByName,
      namedAt: privateTalkReader.namedAt,
    })
    .from(privateTalkReader)
    .innerJoin(
      account,
      and(
        eq(account.municipalityId, privateTalkReader.municipalityId),
        eq(account.id, privateTalkReader.accountId),
      ),
    )
    .where(
      and(
        eq(privateTalkReader.municipalityId, scope.municipalityId),
        eq(privateTalkReader.caseId, caseId),
        isNull(privateTalkReader.endedAt),
      ),
    )
    .orderBy(asc(privateTalkReader.namedAt), asc(privateTalkReader.id));
}

/** Where the content of a talk stands; bound to the ciphertext. */
export function contentPlace(municipalityId: MunicipalityId, talkId: string): FieldPlace {
  return { municipalityId, table: "private_talk_content", column: "sealed", rowId: talkId };
}

/** What was said, encrypted for its row. */
export function sealedContent(scope: Scope, talkId: string, content: TalkContent): string {
  return encryptField(JSON.stringify(content), contentPlace(scope.municipalityId, talkId));
}

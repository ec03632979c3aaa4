import "server-only";
import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { letter } from "@/db/schema/letters";
import { caseForChange } from "@/lib/cases/queries/require-case";
import { storeDocument } from "@/lib/documents/commands/store-document";
import { officialPdf } from "@/lib/platform/official-pdf";
import { ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { composeFor } from "../queries/compose-letter";
import { canonicalJson } from "../rules/canonical";
import type { LetterKind } from "../rules/kinds";
import { documentOf } from "../rules/letter";
import type { LetterOrder } from "../types";

export type Issued = { letterId: string; documentId: string };

/**
 * Issues a letter in the transaction of the act that it tells of: writes it from the text in force,
 * sets it as PDF, and freezes it with all it was built on and a hash of both. From then on it never
 * changes. With `corrects` it says which letter it takes the place of, and that one stays.
 *
 * Errors: those of `composeLetter`, `caseForChange` and `storeDocument`.
 */
export async function issueLetter<Kind extends LetterKind>(
  scope: Scope,
  order: LetterOrder<Kind>,
): Promise<Result<Issued>> {
  const found = await caseForChange(scope, order.caseId, "letters.issue-letter");
  if (!found.ok) return found;
  const composed = await composeFor(scope, found.value, order);
  if (!composed.ok) return composed;
  const { data, letter: written } = composed.value;
  const { letterId } = data;
  const bytes = await officialPdf(documentOf(data));
  const replaced = order.corrects ? await documentOfLetter(scope, order.corrects) : undefined;
  const stored = await storeDocument(scope, {
    caseId: order.caseId,
    kind: "letter",
    subjectType: "letter",
    subjectId: letterId,
    title: written.subject,
    bytes,
    mediaType: "application/pdf",
    ...(replaced && { supersedes: replaced }),
  });
  if (!stored.ok) return stored;
  const canonical = canonicalJson(data);
  await scope.tx.insert(letter).values({
    municipalityId: scope.municipalityId,
    id: letterId,
    caseId: order.caseId,
    kind: order.kind,
    language: order.language,
    plain: order.plain,
    subjectType: order.subjectType,
    subjectId: order.subjectId,
    subject: written.subject,
    recipientName: data.recipient.name,
    templateOrigin: data.template.origin,
    templateNumber: data.template.number,
    data: canonical,
    dataSha256: sha256(canonical),
    documentId: stored.value.documentId,
    pdfSha256: sha256(bytes),
    correctsId: order.corrects ?? null,
    issuedOn: data.issuedOn,
    issuedAt: scope.now,
    issuedBy: scope.actor.accountId,
    issuedByName: scope.actor.name,
  });
  scope.audit({
    action: "letters.issue-letter",
    objectType: "letter",
    objectId: letterId,
    caseId: order.caseId,
  });
  scope.touch(order.caseId);
  return ok({ letterId, documentId: stored.value.documentId });
}

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

async function documentOfLetter(scope: Scope, letterId: string): Promise<string | undefined> {
  const [row] = await scope.tx
    .select({ documentId: letter.documentId })
    .from(letter)
    .where(and(eq(letter.municipalityId, scope.municipalityId), eq(letter.id, letterId)));
  return row?.documentId;
}

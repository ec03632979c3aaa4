import "server-only";
import { and, desc, eq, inArray, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { letter } from "@/db/schema/letters";
import { requireCase } from "@/lib/cases/queries/require-case";
import { notFound } from "@/lib/platform/errors";
import { isId } from "@/lib/platform/ids";
import type { Scope } from "@/lib/platform/transaction";
import type { LetterSubject } from "../rules/kinds";
import type { IssuedLetter, LetterData, LetterLine } from "../types";

const corrections = alias(letter, "corrections");

const lineColumns = {
  id: letter.id,
  caseId: letter.caseId,
  kind: letter.kind,
  language: letter.language,
  plain: letter.plain,
  subjectType: letter.subjectType,
  subjectId: letter.subjectId,
  subject: letter.subject,
  recipientName: letter.recipientName,
  issuedOn: letter.issuedOn,
  issuedByName: letter.issuedByName,
  documentId: letter.documentId,
  corrects: letter.correctsId,
  correctedBy: corrections.id,
};

async function linesWhere(scope: Scope, condition: SQL | undefined): Promise<LetterLine[]> {
  const rows = await scope.tx
    .select(lineColumns)
    .from(letter)
    .leftJoin(
      corrections,
      and(
        eq(corrections.municipalityId, letter.municipalityId),
        eq(corrections.correctsId, letter.id),
      ),
    )
    .where(and(eq(letter.municipalityId, scope.municipalityId), condition))
    .orderBy(desc(letter.issuedAt), desc(letter.id));
  return rows as LetterLine[];
}

/** The issued letters of cases that the caller has opened, newest first. */
export function lettersOfCases(scope: Scope, caseIds: readonly string[]): Promise<LetterLine[]> {
  return linesWhere(scope, inArray(letter.caseId, [...caseIds]));
}

/** The letters about one thing in a case that the caller has opened, newest first. */
export function lettersAbout(
  scope: Scope,
  caseId: string,
  subjectType: LetterSubject,
  subjectId: string,
): Promise<LetterLine[]> {
  return linesWhere(
    scope,
    and(
      eq(letter.caseId, caseId),
      eq(letter.subjectType, subjectType),
      eq(letter.subjectId, subjectId),
    ),
  );
}

/**
 * An issued letter with what it was built on; the look is put on the trail.
 *
 * @throws DomainError `not_found`, alike for a hidden, a foreign and an unknown letter
 */
export async function requireLetter(scope: Scope, letterId: string): Promise<IssuedLetter> {
  const action = "letters.view-letter";
  const refusal = { action, objectType: "letter", objectId: letterId };
  if (!isId(letterId)) throw notFound({ action, objectType: "letter" });
  const [line] = await linesWhere(scope, eq(letter.id, letterId));
  const [kept] = await scope.tx
    .select({ data: letter.data, dataSha256: letter.dataSha256, pdfSha256: letter.pdfSha256 })
    .from(letter)
    .where(and(eq(letter.municipalityId, scope.municipalityId), eq(letter.id, letterId)));
  if (!line || !kept) throw notFound(refusal);
  await requireCase(scope, line.caseId, action, { objectType: "letter", objectId: letterId });
  return { ...line, ...kept, data: JSON.parse(kept.data) as LetterData };
}

import "server-only";
import { createHash } from "node:crypto";
import { and, desc, eq, gte, isNull } from "drizzle-orm";
import { settlementCase } from "@/db/schema/cases";
import { preparationAnswer, preparationLink } from "@/db/schema/mapping";
import { person } from "@/db/schema/people";
import type { Scope } from "@/lib/platform/transaction";
import { KEPT_DAYS, linkOpens } from "../rules/preparation";
import type { PreparationAnswer, PreparationLink } from "../types";

/** What the database knows a link by. */
export function preparationHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** The instant before which nothing that was written is kept. */
export function keptSince(now: string): string {
  return new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
}

const columns = {
  id: preparationLink.id,
  language: preparationLink.language,
  createdAt: preparationLink.createdAt,
  createdByName: preparationLink.createdByName,
  expiresAt: preparationLink.expiresAt,
  closedAt: preparationLink.closedAt,
  firstOpenedAt: preparationLink.firstOpenedAt,
  finishedAt: preparationLink.finishedAt,
};

/** The latest link of a person, and what was written that is still kept. */
export async function preparationOf(
  scope: Scope,
  caseId: string,
  personId: string,
): Promise<{ link: PreparationLink; answers: PreparationAnswer[] } | null> {
  const [link] = await scope.tx
    .select(columns)
    .from(preparationLink)
    .where(
      and(
        eq(preparationLink.municipalityId, scope.municipalityId),
        eq(preparationLink.caseId, caseId),
        eq(preparationLink.personId, personId),
        isNull(preparationLink.erasedAt),
        gte(preparationLink.createdAt, keptSince(scope.now)),
      ),
    )
    .orderBy(desc(preparationLink.createdAt), desc(preparationLink.id))
    .limit(1);
  if (!link) return null;
  return { link: link as PreparationLink, answers: await answersOf(scope, link.id) };
}

/** What was written with a link, in no order. */
export async function answersOf(scope: Scope, linkId: string): Promise<PreparationAnswer[]> {
  const rows = await scope.tx
    .select({
      question: preparationAnswer.question,
      answer: preparationAnswer.answer,
      language: preparationAnswer.language,
      savedAt: preparationAnswer.savedAt,
    })
    .from(preparationAnswer)
    .where(
      and(
        eq(preparationAnswer.municipalityId, scope.municipalityId),
        eq(preparationAnswer.linkId, linkId),
      ),
    );
  return rows as PreparationAnswer[];
}

/** A link that opens, with the first name of whoever it is for. */
export type OpenLink = Pick<
  PreparationLink,
  "id" | "language" | "expiresAt" | "firstOpenedAt" | "finishedAt"
> & { caseId: string; personId: string; givenName: string };

/**
 * The link that a secret belongs to, or null when there is none; and whether it opens. It opens no
 * longer when the household's address has become protected. `lock` keeps it as it is until the
 * transaction ends.
 */
export async function linkByToken(
  scope: Scope,
  token: string,
  { lock = false } = {},
): Promise<{ link: OpenLink; opens: boolean } | null> {
  const found = scope.tx
    .select({
      ...columns,
      caseId: preparationLink.caseId,
      personId: preparationLink.personId,
      givenName: person.givenName,
      protection: settlementCase.addressProtection,
    })
    .from(preparationLink)
    .innerJoin(
      settlementCase,
      and(
        eq(settlementCase.municipalityId, preparationLink.municipalityId),
        eq(settlementCase.id, preparationLink.caseId),
      ),
    )
    .innerJoin(
      person,
      and(
        eq(person.municipalityId, preparationLink.municipalityId),
        eq(person.id, preparationLink.personId),
      ),
    )
    .where(
      and(
        eq(preparationLink.municipalityId, scope.municipalityId),
        eq(preparationLink.tokenHash, preparationHash(token)),
      ),
    );
  const [row] = await (lock ? found.for("update", { of: preparationLink }) : found);
  if (!row) return null;
  const { protection, ...link } = row;
  return { link: link as OpenLink, opens: linkOpens(link, scope.now) && protection === "none" };
}

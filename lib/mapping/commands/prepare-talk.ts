import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { preparationAnswer, preparationLink } from "@/db/schema/mapping";
import type { MunicipalityId } from "@/lib/platform/context";
import { inScope, type Scope } from "@/lib/platform/transaction";
import { nobody } from "@/lib/users/rules/nobody";
import type { Arrival } from "@/lib/users/types";
import { answersOf, linkByToken, type OpenLink } from "../queries/preparation";
import { answerOf, type PreparationLanguageCode, type Question } from "../rules/preparation";
import type { PreparationAnswer } from "../types";

/** A link as it was asked for in an address. */
export type AskedLink = { municipalityId: MunicipalityId; token: string };

/** Who stands on the trail for what is done with a link: nobody with an account. */
const PARTICIPANT = "Deltaker med personlig lenke";

/** Runs what a link's holder does; null for a link that is none, or opens no longer. */
function withLink<T>(
  arrival: Arrival,
  asked: AskedLink,
  act: "open-preparation" | "save-answer" | "finish-preparation" | "choose-language",
  body: (scope: Scope, link: OpenLink) => Promise<{ value: T; fields?: readonly string[] }>,
): Promise<T | null> {
  const ctx = nobody(arrival, asked.municipalityId, PARTICIPANT);
  return inScope(ctx, async (scope) => {
    const found = await linkByToken(scope, asked.token, { lock: act !== "open-preparation" });
    if (!found) return null;
    const { id, caseId, personId } = found.link;
    const entry = { objectType: "preparation_link", objectId: id, caseId, personId };
    const action = `mapping.${act}`;
    if (!found.opens) {
      scope.audit({ action, ...entry, outcome: "refused" });
      return null;
    }
    const { value, fields = [] } = await body(scope, found.link);
    scope.audit({ action, ...entry, fields });
    return value;
  });
}

const own = (scope: Scope, { id }: OpenLink) =>
  and(eq(preparationLink.municipalityId, scope.municipalityId), eq(preparationLink.id, id));

export type Preparation = { link: OpenLink; answers: PreparationAnswer[] };

/** What a link opens: the first name, the language and what has been written. The look is audited. */
export function openPreparation(arrival: Arrival, asked: AskedLink): Promise<Preparation | null> {
  return withLink(arrival, asked, "open-preparation", async (scope, link) => {
    if (!link.firstOpenedAt) {
      await scope.tx
        .update(preparationLink)
        .set({ firstOpenedAt: scope.now })
        .where(and(own(scope, link), isNull(preparationLink.firstOpenedAt)));
    }
    return { value: { link, answers: await answersOf(scope, link.id) } };
  });
}

/**
 * Saves one answer; an empty one takes it away, and one that is none of the choices changes nothing.
 * The trail says which question, never what was answered.
 */
export function saveAnswer(
  arrival: Arrival,
  asked: AskedLink,
  { question, given }: { question: Question; given: string },
): Promise<{ saved: boolean } | null> {
  return withLink<{ saved: boolean }>(arrival, asked, "save-answer", async (scope, link) => {
    const answer = answerOf(question, given);
    const fields = [question.code];
    if (answer === undefined) return { value: { saved: false }, fields };
    const { municipalityId, now } = scope;
    const row = { municipalityId, linkId: link.id, question: question.code };
    if (answer === null) {
      await scope.tx
        .delete(preparationAnswer)
        .where(
          and(
            eq(preparationAnswer.municipalityId, municipalityId),
            eq(preparationAnswer.linkId, link.id),
            eq(preparationAnswer.question, question.code),
          ),
        );
    } else {
      const { language } = link;
      await scope.tx
        .insert(preparationAnswer)
        .values({ ...row, answer, language, savedAt: now })
        .onConflictDoUpdate({
          target: [
            preparationAnswer.municipalityId,
            preparationAnswer.linkId,
            preparationAnswer.question,
          ],
          set: { answer, language, savedAt: now },
        });
    }
    return { value: { saved: true }, fields };
  });
}

/** The participant says that it is all; until the talk the answers can still be changed. */
export function finishPreparation(arrival: Arrival, asked: AskedLink): Promise<true | null> {
  return withLink(arrival, asked, "finish-preparation", async (scope, link) => {
    await scope.tx
      .update(preparationLink)
      .set({ finishedAt: sql`coalesce(${preparationLink.finishedAt}, ${scope.now}::timestamptz)` })
      .where(own(scope, link));
    return { value: true as const };
  });
}

/** The participant goes on in another language. */
export function chooseLanguage(
  arrival: Arrival,
  asked: AskedLink,
  language: PreparationLanguageCode,
): Promise<true | null> {
  return withLink(arrival, asked, "choose-language", async (scope, link) => {
    await scope.tx.update(preparationLink).set({ language }).where(own(scope, link));
    return { value: true as const, fields: ["language"] };
  });
}

import "server-only";
import { caseHeader } from "@/lib/cases/queries/case-header";
import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import type { LetterOrder } from "@/lib/letters/types";
import type { Scope } from "@/lib/platform/transaction";
import { groundInWords, outcomeOf, termsOf } from "../rules/decision-words";
import type { Participation } from "../types";
import type { DecisionGiven } from "./decision-check";
import type { DecisionGround } from "./decisions";

/** The letter that tells of a decision, to be shown or issued. The caller has opened the case. */
export async function decisionOrder(
  scope: Scope,
  { caseId, personId }: Participation,
  told: {
    given: DecisionGiven;
    grounds: readonly DecisionGround[];
    language: LetterLanguage;
    plain: boolean;
  },
  subjectId: string,
): Promise<LetterOrder<"programme_decision">> {
  const { given, grounds, language, plain } = told;
  const header = await caseHeader(scope, caseId);
  return {
    kind: "programme_decision",
    ...{ language, plain, caseId, subjectId },
    subjectType: "programme_decision",
    recipient: { name: header.members.find((one) => one.personId === personId)?.name ?? "" },
    fields: {
      outcome: outcomeOf(given.kind, language),
      terms: termsOf(given, language),
      reasons: given.reason,
      grounds: grounds.map((ground) => groundInWords(ground[language], ground.law, language)),
    },
  };
}

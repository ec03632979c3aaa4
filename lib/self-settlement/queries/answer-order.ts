import "server-only";
import { membersOfCase } from "@/lib/cases/queries/case-header";
import type { CaseHead } from "@/lib/cases/types";
import { requireDwelling, requireLease } from "@/lib/dwellings/queries/dwellings";
import { messagesFor } from "@/lib/i18n/messages";
import type { LetterKind } from "@/lib/letters/rules/kinds";
import type { LetterOrder } from "@/lib/letters/types";
import type { Scope } from "@/lib/platform/transaction";
import type { AnswerLetterInput } from "../input";
import type { MoreNeeded } from "../rules/codes";
import type { RefusalReason } from "../rules/decision-reasons";
import type { ApplicationState } from "../rules/states";
import type { Application } from "../types";
import { stepsOfApplication } from "./applications";

const KINDS = {
  approved: "self_settlement_approval",
  rejected: "self_settlement_refusal",
  more_information: "self_settlement_more_information",
} as const satisfies Partial<Record<ApplicationState, LetterKind>>;

/** The states in which a letter tells the household something. */
export const ANSWERED_STATES = Object.keys(KINDS) as (keyof typeof KINDS)[];

export type AnswerKind = (typeof KINDS)[keyof typeof KINDS];

/** What the letter about an application tells where it stands; null where there is nothing to tell. */
export function answerKind({ state }: Pick<Application, "state">): AnswerKind | null {
  return state in KINDS ? KINDS[state as keyof typeof KINDS] : null;
}

/** The letter about an application as its writer wants it, with what the record knows. */
export async function answerOrder(
  scope: Scope,
  head: CaseHead,
  application: Application,
  kind: AnswerKind,
  given: AnswerLetterInput,
): Promise<LetterOrder> {
  const { language, plain, address, conditions, support, acceptable, replyBy } = given;
  const [members, home, steps] = await Promise.all([
    membersOfCase(scope, head),
    homeOf(scope, application),
    stepsOfApplication(scope, application.id),
  ]);
  const words = messagesFor(language)["self-settlement"].reason;
  const order = {
    language,
    plain,
    caseId: head.id,
    subjectType: "application" as const,
    subjectId: application.id,
    recipient: { name: members[0]?.name ?? head.householdName, address },
  };
  const fields = { ...home, applicationDate: application.receivedOn ?? application.enquiredOn };
  if (kind === "self_settlement_approval") {
    return { ...order, kind, fields: { ...fields, conditions, support } } as LetterOrder;
  }
  if (kind === "self_settlement_refusal") {
    const reasons = application.reasons.map((code) => words[code as RefusalReason]);
    const explanation = application.reasonText ?? "";
    return {
      ...order,
      kind,
      fields: { ...fields, reasons, explanation, acceptable },
    } as LetterOrder;
  }
  const asked = steps.findLast(({ act }) => act === "ask_for_more");
  const missing = (asked?.reasons ?? []).map((code) => words[code as MoreNeeded]);
  const explanation = asked?.note ?? undefined;
  return { ...order, kind, fields: { ...fields, missing, explanation, replyBy } } as LetterOrder;
}

async function homeOf(scope: Scope, { caseId, dwellingId, leaseId }: Application) {
  const action = "self-settlement.send-answer";
  const [dwelling, lease] = await Promise.all([
    dwellingId ? requireDwelling(scope, dwellingId, action) : null,
    leaseId ? requireLease(scope, caseId, leaseId, action) : null,
  ]);
  const street = dwelling && [dwelling.streetAddress, dwelling.unit].filter(Boolean).join(" ");
  return {
    dwellingAddress: dwelling
      ? `${street}, ${dwelling.postalCode} ${dwelling.postalPlace}`
      : undefined,
    monthlyRent: lease?.monthlyRent ?? undefined,
  };
}

/** What the municipality would accept, suggested from the reasons of a refusal, in a language. */
export function acceptableFor(
  { reasons }: Pick<Application, "reasons">,
  language: AnswerLetterInput["language"],
): string[] {
  const words = messagesFor(language)["self-settlement"].acceptable;
  return reasons.map((code) => words[code as RefusalReason]);
}

import type { Locale } from "@/lib/platform/context";
import enAudit from "./messages/en/audit.json";
import enCases from "./messages/en/cases.json";
import enChecklists from "./messages/en/checklists.json";
import enCodes from "./messages/en/codes.json";
import enDeadlines from "./messages/en/deadlines.json";
import enErrors from "./messages/en/errors.json";
import enFrame from "./messages/en/frame.json";
import enGuidance from "./messages/en/guidance.json";
import enOversikt from "./messages/en/oversikt.json";
import enPeople from "./messages/en/people.json";
import enProgramme from "./messages/en/programme.json";
import enPublic from "./messages/en/public.json";
import enSettlement from "./messages/en/settlement.json";
import enSteering from "./messages/en/steering.json";
import enTransfer from "./messages/en/transfer.json";
import enUsers from "./messages/en/users.json";
import nbAudit from "./messages/nb/audit.json";
import nbCases from "./messages/nb/cases.json";
import nbChecklists from "./messages/nb/checklists.json";
import nbCodes from "./messages/nb/codes.json";
import nbDeadlines from "./messages/nb/deadlines.json";
import nbErrors from "./messages/nb/errors.json";
import nbFrame from "./messages/nb/frame.json";
import nbGuidance from "./messages/nb/guidance.json";
import nbOversikt from "./messages/nb/oversikt.json";
import nbPeople from "./messages/nb/people.json";
import nbProgramme from "./messages/nb/programme.json";
import nbPublic from "./messages/nb/public.json";
import nbSettlement from "./messages/nb/settlement.json";
import nbSteering from "./messages/nb/steering.json";
import nbTransfer from "./messages/nb/transfer.json";
import nbUsers from "./messages/nb/users.json";
import nnAudit from "./messages/nn/audit.json";
import nnCases from "./messages/nn/cases.json";
import nnChecklists from "./messages/nn/checklists.json";
import nnCodes from "./messages/nn/codes.json";
import nnDeadlines from "./messages/nn/deadlines.json";
import nnErrors from "./messages/nn/errors.json";
import nnFrame from "./messages/nn/frame.json";
import nnGuidance from "./messages/nn/guidance.json";
import nnOversikt from "./messages/nn/oversikt.json";
import nnPeople from "./messages/nn/people.json";
import nnProgramme from "./messages/nn/programme.json";
import nnPublic from "./messages/nn/public.json";
import nnSettlement from "./messages/nn/settlement.json";
import nnSteering from "./messages/nn/steering.json";
import nnTransfer from "./messages/nn/transfer.json";
import nnUsers from "./messages/nn/users.json";

const nb = {
  audit: nbAudit,
  cases: nbCases,
  checklists: nbChecklists,
  codes: nbCodes,
  deadlines: nbDeadlines,
  errors: nbErrors,
  frame: nbFrame,
  guidance: nbGuidance,
  oversikt: nbOversikt,
  people: nbPeople,
  programme: nbProgramme,
  public: nbPublic,
  settlement: nbSettlement,
  steering: nbSteering,
  transfer: nbTransfer,
  users: nbUsers,
};

const nn = {
  audit: nnAudit,
  cases: nnCases,
  checklists: nnChecklists,
  codes: nnCodes,
  deadlines: nnDeadlines,
  errors: nnErrors,
  frame: nnFrame,
  guidance: nnGuidance,
  oversikt: nnOversikt,
  people: nnPeople,
  programme: nnProgramme,
  public: nnPublic,
  settlement: nnSettlement,
  steering: nnSteering,
  transfer: nnTransfer,
  users: nnUsers,
};

const en = {
  audit: enAudit,
  cases: enCases,
  checklists: enChecklists,
  codes: enCodes,
  deadlines: enDeadlines,
  errors: enErrors,
  frame: enFrame,
  guidance: enGuidance,
  oversikt: enOversikt,
  people: enPeople,
  programme: enProgramme,
  public: enPublic,
  settlement: enSettlement,
  steering: enSteering,
  transfer: enTransfer,
  users: enUsers,
};

/** Bokmål is the source: its keys are the keys. */
export type Messages = typeof nb;

/** Every key of `Source` as a text in `Other`, and none besides: a difference fails the type check. */
type SameKeys<Source, Other> = {
  [Key in keyof Source | keyof Other]: Key extends keyof Source
    ? Key extends keyof Other
      ? Source[Key] extends string
        ? string
        : SameKeys<Source[Key], Other[Key]>
      : Source[Key]
    : never;
};

const checkedNn: SameKeys<typeof nb, typeof nn> = nn;
const checkedEn: SameKeys<typeof nb, typeof en> = en;

const MESSAGES: Record<Locale, Messages> = { nb, nn: checkedNn, en: checkedEn };

/** All texts of a language. */
export function messagesFor(locale: Locale): Messages {
  return MESSAGES[locale];
}

/**
 * The part of the texts that a page's client components use, as dotted paths
 * (`cases.newCase`), so that the rest is not sent.
 */
export function pickMessages(messages: object, paths: readonly string[]): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const path of paths) {
    const steps = path.split(".");
    let from: unknown = messages;
    let to = picked;
    steps.forEach((step, index) => {
      from = (from as Record<string, unknown> | undefined)?.[step];
      if (index === steps.length - 1) to[step] = from;
      else {
        to[step] = { ...(to[step] as object | undefined) };
        to = to[step] as Record<string, unknown>;
      }
    });
  }
  return picked;
}

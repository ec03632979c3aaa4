import {
  type InterpreterCategory,
  type InterpreterUse,
  lacksQualified,
} from "@/lib/interpreters/rules/interpreting";
import { daysBetween, type PlainDate } from "@/lib/platform/dates";

export const channels = ["home_visit", "office", "phone", "video", "group"] as const;
export type Channel = (typeof channels)[number];

export const interpreterModes = ["in_person", "phone", "video"] as const;
export type InterpreterMode = (typeof interpreterModes)[number];

/** Whether the household understood what was gone through. */
export const understoodCodes = ["understood", "partly", "repeat"] as const;
export type Understood = (typeof understoodCodes)[number];

/** The parts of a session that decide whether it can be finished. */
export type SessionContent = {
  heldOn: PlainDate | null;
  channel: Channel | null;
  attendedPersonIds: readonly string[];
  topics: readonly string[];
  notes: string | null;
  interpreterUse: InterpreterUse | null;
  interpreterLanguage: string | null;
  interpreterCategory: InterpreterCategory | null;
  interpreterMode: InterpreterMode | null;
  interpreterNoShow: boolean;
  interpreterDeviationReason: string | null;
  interpretedByMinor: boolean;
  minorInterpreterReason: string | null;
  agreements: readonly AgreementLine[];
};

/** A line in which an agreement is, or may come to be, written. */
export type AgreementLine = { text: string; responsible: string; dueOn?: PlainDate | null };

/** Whether nothing is written in the line; such a line is not saved. */
export function isBlank({ text, responsible, dueOn }: AgreementLine): boolean {
  return !text.trim() && !responsible.trim() && !dueOn;
}

export type MissingPart = { field: string; code: string };

/** The last day that a session may carry, counted from today: it has been held. */
const earliestDaysBack = 366;

/**
 * What is missing before a session can be finished and locked. A draft saves whatever is there.
 *
 * A child may not interpret (tolkeloven § 4): when it happened, the ground is written down. When an
 * interpreter was needed, the record shows the language and the qualification, or why there was
 * none (tolkeloven §§ 6 and 7).
 */
export function missingToFinish(session: SessionContent, today: PlainDate): MissingPart[] {
  const missing: MissingPart[] = [];
  const need = (absent: boolean, field: string, code: string) => {
    if (absent) missing.push({ field, code: `guidance.errors.${code}` });
  };

  need(!session.heldOn, "heldOn", "held-on-missing");
  if (session.heldOn) {
    const daysBack = daysBetween(session.heldOn, today);
    need(daysBack < 0, "heldOn", "held-on-in-future");
    need(daysBack > earliestDaysBack, "heldOn", "held-on-too-old");
  }
  need(!session.channel, "channel", "channel-missing");
  need(session.attendedPersonIds.length === 0, "attended", "nobody-took-part");
  need(session.topics.length === 0 && !session.notes?.trim(), "topics", "nothing-gone-through");
  need(!session.interpreterUse, "interpreterUse", "interpreter-use-missing");
  if (session.interpreterUse === "used") {
    need(!session.interpreterLanguage, "interpreterLanguage", "interpreter-language-missing");
    need(!session.interpreterCategory, "interpreterCategory", "interpreter-category-missing");
    need(!session.interpreterMode, "interpreterMode", "interpreter-mode-missing");
  }
  need(
    lacksQualified(session) && !session.interpreterDeviationReason?.trim(),
    "interpreterDeviationReason",
    "interpreter-deviation-reason-missing",
  );
  need(
    session.interpretedByMinor && !session.minorInterpreterReason?.trim(),
    "minorInterpreterReason",
    "minor-interpreter-reason-missing",
  );
  session.agreements.forEach((agreement, index) => {
    if (isBlank(agreement)) return;
    need(!agreement.text.trim(), `agreements.${index}.text`, "agreement-empty");
    need(
      !agreement.responsible.trim(),
      `agreements.${index}.responsible`,
      "agreement-without-responsible",
    );
  });
  return missing;
}

type InterpreterPart = Pick<
  SessionContent,
  | "interpreterUse"
  | "interpreterLanguage"
  | "interpreterCategory"
  | "interpreterMode"
  | "interpreterDeviationReason"
  | "interpretedByMinor"
  | "minorInterpreterReason"
>;

/** The session without what was filled in for an answer that was changed afterwards. */
export function withoutStaleAnswers<T extends { [K in keyof InterpreterPart]?: unknown }>(
  session: T & Pick<InterpreterPart, "interpretedByMinor">,
): T {
  const part = session as unknown as InterpreterPart;
  const used = part.interpreterUse === "used";
  return {
    ...session,
    ...(!used && { interpreterLanguage: null, interpreterCategory: null, interpreterMode: null }),
    ...(!lacksQualified(part) && { interpreterDeviationReason: null }),
    ...(!part.interpretedByMinor && { minorInterpreterReason: null }),
  };
}

/** Who was there and who was not, as it is stored: a person stands once. */
export function presenceOf({
  attended,
  partly,
  absences,
}: {
  attended: readonly string[];
  partly: readonly string[];
  absences: Readonly<Record<string, string>>;
}): { personId: string; attended: boolean; partly: boolean; absenceReason: string | null }[] {
  const present = new Set(attended);
  const reasons = Object.entries(absences).filter(
    ([personId, reason]) => !present.has(personId) && reason.trim() !== "",
  );
  return [
    ...[...present].map((personId) => ({
      personId,
      attended: true,
      partly: partly.includes(personId),
      absenceReason: null,
    })),
    ...reasons.map(([personId, reason]) => ({
      personId,
      attended: false,
      partly: false,
      absenceReason: reason.trim(),
    })),
  ];
}

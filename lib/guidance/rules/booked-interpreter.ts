import type { BookingOutcome, BookingSource } from "@/lib/interpreters/rules/booking";
import type { InterpreterCategory, InterpreterUse } from "@/lib/interpreters/rules/interpreting";
import type { InterpreterMode } from "./session";

/** A booking of an interpreter, as far as a session tells of it. */
export type BookedInterpreter = {
  source: BookingSource;
  outcome: BookingOutcome | null;
  language: string;
  category: InterpreterCategory | null;
  mode: InterpreterMode;
  deviationReason: string | null;
};

/** What a session tells of its interpreter. */
export type InterpreterAnswers = {
  interpreterUse?: InterpreterUse | null;
  interpreterLanguage?: string | null;
  interpreterCategory?: InterpreterCategory | null;
  interpreterMode?: InterpreterMode | null;
  interpreterNoShow: boolean;
  interpreterDeviationReason?: string | null;
  interpretedByMinor: boolean;
  minorInterpreterReason?: string | null;
};

const CAME: readonly (BookingOutcome | null)[] = ["came", null];

/**
 * The session with what its booking tells of the interpreter, so that it is written once. What the
 * booking does not know, such as the qualification of an agency's interpreter, stays as it was
 * answered. A booked interpreter whose outcome nobody has written yet counts as one who came.
 */
export function withBooking<T extends InterpreterAnswers>(
  content: T,
  booked: BookedInterpreter,
): T {
  const reason = booked.deviationReason ?? content.interpreterDeviationReason ?? null;
  if (!CAME.includes(booked.outcome) || booked.source === "none_yet") {
    return {
      ...content,
      interpreterUse: "needed_not_used",
      interpreterLanguage: null,
      interpreterCategory: null,
      interpreterMode: null,
      interpreterNoShow: booked.outcome === "did_not_come",
      interpreterDeviationReason: reason,
    };
  }
  if (booked.source === "child") {
    return {
      ...content,
      interpreterUse: "needed_not_used",
      interpreterLanguage: null,
      interpreterCategory: null,
      interpreterMode: null,
      interpreterNoShow: false,
      interpreterDeviationReason: reason,
      interpretedByMinor: true,
      minorInterpreterReason: reason,
    };
  }
  const category =
    booked.source === "relative" ? "none" : (booked.category ?? content.interpreterCategory);
  return {
    ...content,
    interpreterUse: "used",
    interpreterLanguage: booked.language,
    interpreterCategory: category ?? null,
    interpreterMode: booked.mode,
    interpreterNoShow: false,
    interpreterDeviationReason: reason,
  };
}

import type {
  BookingOutcome,
  BookingSource,
  DeviationGround,
} from "@/lib/interpreters/rules/booking";
import type { InterpreterCategory } from "@/lib/interpreters/rules/interpreting";
import type { TalkFrame } from "./private-talk";

/** A booking of an interpreter, as far as a talk tells of it. */
type BookedInterpreter = {
  readonly source: BookingSource;
  readonly outcome: BookingOutcome | null;
  readonly language: string;
  readonly category: InterpreterCategory | null;
  readonly deviationGround: DeviationGround | null;
  readonly deviationReason: string | null;
};

type Told = Pick<
  TalkFrame,
  | "language"
  | "interpreterUse"
  | "interpretedBy"
  | "interpreterCategory"
  | "interpreterDeviationReason"
  | "emergencyReason"
>;

/**
 * The talk with what its booking tells of the interpreter, so that it is written once. What the booking
 * does not know, such as the qualification of an agency's interpreter, stays as it was answered. A booked
 * interpreter whose outcome nobody has written yet counts as one who came. Someone close to the person and
 * a child are no interpreter here either: of the exceptions that a booking can have, a talk alone knows
 * the emergency alone.
 */
export function withBooking<T extends Told>(talk: T, booked: BookedInterpreter): T {
  const { source, outcome, language } = booked;
  const reason = booked.deviationReason ?? talk.interpreterDeviationReason;
  if (source === "none_yet" || (outcome !== null && outcome !== "came")) {
    return {
      ...talk,
      interpreterUse: "needed_not_used",
      language: null,
      interpretedBy: null,
      interpreterCategory: null,
      interpreterDeviationReason: reason,
      emergencyReason: null,
    };
  }
  if (source === "relative" || source === "child") {
    const ofEmergency = booked.deviationGround === "emergency" ? booked.deviationReason : null;
    return {
      ...talk,
      interpreterUse: "used",
      language,
      interpretedBy: source,
      interpreterCategory: null,
      interpreterDeviationReason: null,
      emergencyReason: ofEmergency ?? talk.emergencyReason,
    };
  }
  return {
    ...talk,
    interpreterUse: "used",
    language,
    interpretedBy: "interpreter",
    interpreterCategory: booked.category ?? talk.interpreterCategory,
    interpreterDeviationReason: reason,
    emergencyReason: null,
  };
}

import "server-only";
import { bookingOfMeeting } from "@/lib/interpreters/queries/meeting-bookings";
import type { InterpreterUse } from "@/lib/interpreters/rules/interpreting";
import type { PlainDate } from "@/lib/platform/dates";
import { notFound } from "@/lib/platform/errors";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Scope } from "@/lib/platform/transaction";
import { withBooking } from "../rules/booked-talk";
import {
  type TalkContent,
  type TalkFrame,
  talkProblems,
  withoutStale,
} from "../rules/private-talk";

type Typed = Omit<TalkFrame, "interpreterUse"> &
  TalkContent & { interpreterUse: InterpreterUse | null };

/** The case that a talk is of, and the talk when it is written already. */
type Place = { caseId: string; talkId: string | null; act: string };

/**
 * What was typed of a talk, with what its booking tells, told apart into what everyone on the case sees and
 * what is sealed. Errors: `talks.errors.booking-taken` when another meeting tells of the booking, and those
 * of `talkProblems`, at their fields. The caller has locked the case.
 *
 * @throws not found when the booking is none of the case
 */
export async function talkParts(
  scope: Scope,
  { caseId, talkId, act }: Place,
  typed: Typed,
  needsInterpreter: boolean | null,
): Promise<Result<{ frame: TalkFrame; content: TalkContent }>> {
  const answered = { ...typed, interpreterUse: typed.interpreterUse ?? "needed_not_used" } as const;
  const given = { needsInterpreter, today: scope.today };
  const objectId = typed.interpreterBookingId;
  if (!objectId) return partsOf(answered, given);
  const booked = await bookingOfMeeting(scope, caseId, objectId, talkId);
  if (!booked) {
    throw notFound({ action: act, objectType: "interpreter_booking", objectId, caseId });
  }
  if (booked.isTaken) {
    return fail("errors.invalid-input", {
      fields: { interpreterBookingId: ["talks.errors.booking-taken"] },
    });
  }
  return partsOf(withBooking(answered, booked), given);
}

function partsOf(
  typed: TalkFrame & TalkContent,
  given: { needsInterpreter: boolean | null; today: PlainDate },
): Result<{ frame: TalkFrame; content: TalkContent }> {
  const {
    brokerAnswer,
    dependencyAnswer,
    howFound,
    whatWasAsked,
    notes,
    agreed,
    actionAgreedOn,
    ...seen
  } = typed;
  const saidYes = brokerAnswer === "yes" || dependencyAnswer === "yes";
  const frame = withoutStale(seen);
  const content: TalkContent = {
    brokerAnswer,
    dependencyAnswer,
    howFound,
    whatWasAsked,
    notes,
    agreed: saidYes ? agreed : null,
    actionAgreedOn: saidYes ? actionAgreedOn : null,
  };
  const problems = talkProblems(frame, content, given);
  if (problems.length === 0) return ok({ frame, content });
  const fields: Record<string, string[]> = {};
  for (const { field, code } of problems) fields[field] = [...(fields[field] ?? []), code];
  return fail("errors.invalid-input", { fields });
}

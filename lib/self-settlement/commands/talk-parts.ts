import "server-only";
import type { PlainDate } from "@/lib/platform/dates";
import { fail, ok, type Result } from "@/lib/platform/result";
import {
  type TalkContent,
  type TalkFrame,
  talkProblems,
  withoutStale,
} from "../rules/private-talk";

/**
 * What was typed of a talk, told apart into what everyone on the case sees and what is sealed. Errors:
 * those of `talkProblems`, at their fields.
 */
export function talkParts(
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

import type { PlainDate } from "@/lib/platform/dates";
import type { EmployerAnswer } from "./codes";

/** What of a contact decides where an employer stands. */
type ContactAnswer = {
  heldOn: PlainDate;
  answer: EmployerAnswer | null;
  nextContactOn: PlainDate | null;
  byName: string;
  recordedAt: string;
};

/**
 * Where an employer stands by its contacts, whatever their order: the newest answer, and the day for
 * the next contact as the newest contact sets it.
 */
export function standingOf(contacts: readonly ContactAnswer[]) {
  const inOrder = contacts.toSorted(
    (one, other) =>
      one.heldOn.localeCompare(other.heldOn) || one.recordedAt.localeCompare(other.recordedAt),
  );
  const last = inOrder.at(-1);
  const answered = inOrder.findLast(({ answer }) => answer !== null);
  return {
    answer: answered?.answer ?? null,
    answeredOn: answered?.heldOn ?? null,
    lastContactOn: last?.heldOn ?? null,
    nextContactOn: last?.nextContactOn ?? null,
    nextContactName: last?.nextContactOn ? last.byName : null,
  };
}

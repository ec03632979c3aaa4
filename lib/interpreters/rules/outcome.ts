import type { PlainDate } from "@/lib/platform/dates";
import type { BookingOutcome, BookingSource } from "./booking";
import type { InterpreterCategory } from "./interpreting";

type Planned = { source: BookingSource; heldOn: PlainDate };

/** Outcomes that a booking can have: someone who was never found neither came nor stayed away. */
export function outcomesFor({ source, heldOn }: Planned, today: PlainDate): BookingOutcome[] {
  if (source === "none_yet") return ["not_found", "cancelled"];
  const known: BookingOutcome[] = ["cancelled_late", "cancelled"];
  return heldOn > today ? known : ["came", "did_not_come", ...known];
}

/** What an outcome lacks, as field and message key. */
export function missingForOutcome(
  { source, heldOn }: Planned,
  given: { outcome: BookingOutcome; category: InterpreterCategory | null },
  today: PlainDate,
): { field: string; code: string } | null {
  if (!outcomesFor({ source, heldOn }, today).includes(given.outcome)) {
    const code = source === "none_yet" ? "nobody-found-yet" : "not-held-yet";
    return { field: "outcome", code: `interpreters.errors.${code}` };
  }
  const barred = source === "relative" || source === "child";
  if (given.outcome === "came" && !barred && !given.category) {
    return { field: "category", code: "interpreters.errors.category-missing" };
  }
  return null;
}

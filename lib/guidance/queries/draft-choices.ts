import "server-only";
import { caseStaff } from "@/lib/cases/queries/staff";
import type { StaffMember } from "@/lib/cases/types";
import type { Scope } from "@/lib/platform/transaction";
import type { TopicStanding } from "../rules/coverage";
import type { BookingChoice, Session } from "../types";
import { bookingChoices } from "./booked-interpreter";
import { coverageOfCase } from "./coverage";

/** What the form of a session offers besides the curriculum. */
export type DraftChoices = {
  coverage: TopicStanding[];
  bookings: BookingChoice[];
  staff: StaffMember[];
};

export async function draftChoices(scope: Scope, session: Session): Promise<DraftChoices> {
  const [coverage, bookings, staff] = await Promise.all([
    coverageOfCase(scope, session.caseId),
    bookingChoices(scope, session.caseId, session.heldOn ?? scope.today),
    caseStaff(scope),
  ]);
  return { coverage, bookings, staff };
}

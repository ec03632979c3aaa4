import "server-only";
import { caseStaff } from "@/lib/cases/queries/staff";
import type { StaffMember } from "@/lib/cases/types";
import { bookingsAround } from "@/lib/interpreters/queries/meeting-bookings";
import type { Scope } from "@/lib/platform/transaction";
import type { TopicStanding } from "../rules/coverage";
import type { BookingChoice, Session } from "../types";
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
    bookingsAround(scope, session.caseId, session.heldOn ?? scope.today, session.id),
    caseStaff(scope),
  ]);
  return { coverage, bookings, staff };
}

import "server-only";
import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import { type CountedAbsence, countAbsence } from "../rules/extension";
import { type AttendingParticipation, absenceOf, absencesOf } from "./absences";

type Attended = Pick<AttendingParticipation, "id" | "startedOn" | "endedOn" | "plannedEndOn">;

/**
 * What absence and leave in a programme come to by a day. Leave that is granted ahead counts today.
 * Null before the start. The caller has opened the case.
 */
export async function countedAbsence(
  scope: Scope,
  participation: Attended,
  { law, day }: { law: Law; day: PlainDate },
): Promise<CountedAbsence | null> {
  const { id, startedOn, plannedEndOn } = participation;
  if (startedOn === null || day < startedOn) return null;
  const { days } = await absenceOf(scope, participation, absencesOf(scope, id));
  const until = day < scope.today ? day : plannedEndOn;
  const known = days.filter((one) => until === null || one.day <= until);
  return countAbsence(law, known, day);
}

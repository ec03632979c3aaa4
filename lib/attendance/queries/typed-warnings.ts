import "server-only";
import { lawOf } from "@/lib/law/queries/law";
import type { PlainDate } from "@/lib/platform/dates";
import type { Scope } from "@/lib/platform/transaction";
import type { CellValue } from "../rules/cell";
import { grouped } from "../rules/grouped";
import { typedWarnings } from "../rules/typed-warnings";
import type { TypedDayWarning } from "../types";
import {
  absenceOf,
  absencesOf,
  requireParticipation,
  situationOf,
  withdrawalsOf,
  withdrawnSince,
} from "./absences";

type TypedDay = {
  key: string;
  participationId: string;
  day: PlainDate;
  value: CellValue | null;
};

/** What the law says of the absence among days that are saved. The caller has opened the cases. */
export async function warningsOnTyped(
  scope: Scope,
  typed: readonly TypedDay[],
  action: string,
): Promise<TypedDayWarning[]> {
  const away = grouped(
    typed.flatMap(({ value, ...rest }) => (value?.code ? [{ ...rest, code: value.code }] : [])),
    ({ participationId }) => participationId,
  );
  if (away.size === 0) return [];
  const law = await lawOf(scope);
  const found: TypedDayWarning[] = [];
  for (const [participationId, days] of away) {
    const counted = days.filter(({ code, day }) => COUNTED(law.on(day).row(code)?.values));
    if (counted.length === 0) continue;
    const participation = await requireParticipation(scope, participationId, action);
    const leaves = await absencesOf(scope, participationId);
    const [absence, situation, withdrawals] = await Promise.all([
      absenceOf(scope, participation, leaves),
      situationOf(scope, participation.personId),
      withdrawalsOf(scope, participationId),
    ]);
    const known = {
      ...{ startedOn: participation.startedOn, withdrawnOn: withdrawnSince(withdrawals) },
      ...{ days: absence.days, leaves, situation },
    };
    for (const { key, code, day } of counted) {
      for (const warning of typedWarnings(law, known, { code, on: day })) {
        found.push({ key, participationId, code, warning });
      }
    }
  }
  return found;
}

/** Whether the law has a number of days for a type. */
const COUNTED = (values: Readonly<Record<string, unknown>> | undefined) =>
  typeof values?.days === "number";

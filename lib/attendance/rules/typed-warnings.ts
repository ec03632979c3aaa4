import type { Law } from "@/lib/law/types";
import type { PlainDate } from "@/lib/platform/dates";
import { type AbsenceDay, type Leave, spellsOf } from "./absence-days";
import { type Cap, type CareSituation, capsOf } from "./caps";
import { type CertificationHindrance, certificationHindrances } from "./certification";
import type { AbsenceCode } from "./codes";

/** What a day typed in a week comes to: no more days of its type, or a certification the law bars. */
export type TypedWarning =
  | { kind: "counted"; cap: Pick<Cap, "code" | "used" | "max" | "rule"> }
  | { kind: "certification"; hindrance: CertificationHindrance };

const CERTIFIED: AbsenceCode = "SYK_EGENM";

/**
 * What the law says of a day that was typed as absence, with the day among those away. It warns when
 * the last day of the type is used, so that the next is not typed unseen. A person decides.
 */
export function typedWarnings(
  law: Law,
  known: {
    startedOn: PlainDate | null;
    withdrawnOn: PlainDate | null;
    days: readonly AbsenceDay[];
    leaves: readonly Leave[];
    situation: CareSituation;
  },
  { code, on }: { code: AbsenceCode; on: PlainDate },
): TypedWarning[] {
  const { days } = known;
  if (code === CERTIFIED) {
    const spells = spellsOf(days);
    const own = spells.find((one) => one.code === code && one.fromOn <= on && on <= one.toOn);
    if (!own) return [];
    const others = { ...known, spells: spells.filter((one) => one !== own) };
    return certificationHindrances(law, others, own).map((hindrance) => ({
      kind: "certification",
      hindrance,
    }));
  }
  // A day that is typed late counts in the spans of the days after it too.
  const later = days.filter((one) => one.code === code && one.day > on).map(({ day }) => day);
  const worst = [on, ...later]
    .flatMap((day) => capsOf(law, known, { code, on: day }))
    .filter(({ unit, used, max }) => unit === "working_days" && used >= max)
    .toSorted((a, b) => b.used - b.max - (a.used - a.max))[0];
  return worst ? [{ kind: "counted", cap: worst }] : [];
}

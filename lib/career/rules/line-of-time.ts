import type { PlainDate } from "@/lib/platform/dates";
import type { HousingAbsence, TenancyRisk } from "../types";
import { UNSETTLED } from "./codes";
import type { LivedIn } from "./home-as-lived";

/** What else was unsettled while the home kept someone away. */
export const TOGETHER = ["unsettled_home", "no_known_home", "home_at_risk", "moved"] as const;
export type Together = (typeof TOGETHER)[number];

/** Something that happened with the home or the programme, on one line for both advisers. */
export type TimeEvent =
  | {
      readonly kind: "moved_in";
      readonly on: PlainDate;
      readonly id: string;
      readonly chapter: LivedIn;
    }
  | {
      readonly kind: "risk";
      readonly on: PlainDate;
      readonly id: string;
      readonly risk: TenancyRisk;
    }
  | {
      readonly kind: "absence";
      readonly on: PlainDate;
      readonly id: string;
      readonly absence: HousingAbsence;
      readonly together: readonly Together[];
    }
  | {
      readonly kind: "programme_started" | "programme_ended";
      readonly on: PlainDate;
      readonly id: string;
      readonly personId: string;
    };

type Programme = {
  readonly id: string;
  readonly personId: string;
  readonly startedOn: PlainDate | null;
  readonly endedOn: PlainDate | null;
};

/** What was unsettled in the days of an absence: the home that day by day, moves, and risks to it. */
export function togetherWith(
  { sinceOn, measureAgreedOn }: HousingAbsence,
  chapters: readonly LivedIn[],
  risks: readonly TenancyRisk[],
  today: PlainDate,
): Together[] {
  const until = measureAgreedOn ?? today;
  const then = chapters.filter(({ from, to }) => from <= until && to >= sinceOn);
  const found: Record<Together, boolean> = {
    unsettled_home: then.some(({ home }) => home !== null && UNSETTLED.includes(home.tenure)),
    no_known_home: then.some(({ home }) => home === null),
    home_at_risk: risks.some(
      ({ reportedOn, measureAgreedOn: settled }) =>
        reportedOn <= until && (settled === null || settled >= sinceOn),
    ),
    moved: then.some(({ from }) => from > sinceOn),
  };
  return TOGETHER.filter((one) => found[one]);
}

/** Homes, risks, absences and programmes on one line, the latest first. */
export function lineOfTime(
  {
    chapters,
    risks,
    absences,
    programmes,
  }: {
    chapters: readonly LivedIn[];
    risks: readonly TenancyRisk[];
    absences: readonly HousingAbsence[];
    programmes: readonly Programme[];
  },
  today: PlainDate,
): TimeEvent[] {
  const events: TimeEvent[] = [
    ...chapters.map((chapter) => ({
      kind: "moved_in" as const,
      on: chapter.from,
      id: `home-${chapter.from}`,
      chapter,
    })),
    ...risks.map((risk) => ({ kind: "risk" as const, on: risk.reportedOn, id: risk.id, risk })),
    ...absences.map((absence) => ({
      kind: "absence" as const,
      on: absence.sinceOn,
      id: absence.id,
      absence,
      together: togetherWith(absence, chapters, risks, today),
    })),
    ...programmes.flatMap(({ id, personId, startedOn, endedOn }) => [
      ...(startedOn
        ? [{ kind: "programme_started" as const, on: startedOn, id: `${id}-start`, personId }]
        : []),
      ...(endedOn
        ? [{ kind: "programme_ended" as const, on: endedOn, id: `${id}-end`, personId }]
        : []),
    ]),
  ];
  return events.sort((a, b) => b.on.localeCompare(a.on) || b.id.localeCompare(a.id));
}

import type { Sum } from "@/lib/dwellings/rules/sum";
import type { PlainDate } from "@/lib/platform/dates";

/** What one looks at in a home, and what is wrong with the home when it is not in order. */
const FAULTS = {
  approved: "not_approved",
  standard: "poor_standard",
  smoke_alarm: "no_smoke_alarm",
  extinguisher: "no_extinguisher",
  escape_route: "no_escape_route",
  moisture: "moisture",
  bathroom: "bathroom",
  kitchen: "kitchen",
  heating: "heating",
  electrical: "electrical",
  entrance: "entrance",
} as const;

export type InspectionPoint = keyof typeof FAULTS;
export const INSPECTION_POINTS = Object.keys(FAULTS) as [InspectionPoint, ...InspectionPoint[]];

export const INSPECTION_ANSWERS = ["in_order", "not_in_order", "not_relevant"] as const;
export type InspectionAnswer = (typeof INSPECTION_ANSWERS)[number];

export type Inspection = {
  readonly inspectedOn: PlainDate | null;
  readonly inspectedBy: string | null;
  readonly points: Readonly<Partial<Record<InspectionPoint, InspectionAnswer>>>;
};

/** Whether someone has been there, and every point of the form is answered. */
export function isInspectionComplete({ inspectedOn, inspectedBy, points }: Inspection): boolean {
  return (
    inspectedOn !== null &&
    Boolean(inspectedBy?.trim()) &&
    INSPECTION_POINTS.every((point) => points[point] !== undefined)
  );
}

/** What the inspection comes to: anything out of order is a reason; all must be answered to be well. */
export function inspectionSum(inspection: Inspection | null): Sum {
  const points = inspection?.points ?? {};
  const wrong = INSPECTION_POINTS.filter((point) => points[point] === "not_in_order");
  const open = INSPECTION_POINTS.filter((point) => points[point] === undefined);
  const state =
    wrong.length > 0
      ? "not_met"
      : inspection && isInspectionComplete(inspection)
        ? "met"
        : "unknown";
  return {
    rule: "inspection",
    state,
    reasons: wrong.map((point) => FAULTS[point]),
    missing: open.length > 0 || !inspection?.inspectedOn ? ["inspection"] : [],
    lines: inspection
      ? [
          { label: "inspectedOn", value: inspection.inspectedOn, unit: "day" },
          {
            label: "inspectionAnswered",
            value: INSPECTION_POINTS.length - open.length,
            unit: "points",
          },
          { label: "inspectionWrong", value: wrong.length, unit: "points" },
        ]
      : [],
  };
}

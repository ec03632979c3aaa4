import fc from "fast-check";
import { expect, it } from "vitest";
import { CHECKS } from "./checks";
import {
  INSPECTION_ANSWERS,
  INSPECTION_POINTS,
  type Inspection,
  inspectionSum,
  isInspectionComplete,
} from "./inspection";

const all = (answer: "in_order" | "not_relevant") =>
  Object.fromEntries(INSPECTION_POINTS.map((point) => [point, answer]));
const visited = { inspectedOn: "2026-11-20", inspectedBy: "Kari Boligrådgiver" };

it.each([
  [{ ...visited, points: all("in_order") }, true, "met"],
  [{ ...visited, points: all("not_relevant") }, true, "met"],
  [{ ...visited, inspectedOn: null, points: all("in_order") }, false, "unknown"],
  [{ ...visited, inspectedBy: " ", points: all("in_order") }, false, "unknown"],
  [{ ...visited, points: {} }, false, "unknown"],
  [{ ...visited, points: { ...all("in_order"), smoke_alarm: "not_in_order" } }, true, "not_met"],
] as const)("%j is complete: %s, and %s", (inspection, isComplete, state) => {
  expect(isInspectionComplete(inspection as Inspection)).toBe(isComplete);
  expect(inspectionSum(inspection as Inspection).state).toBe(state);
});

it("says nothing of a home that nobody has been to", () => {
  expect(inspectionSum(null)).toMatchObject({ state: "unknown", missing: ["inspection"] });
});

it("gives each fault as a reason that the check knows", () => {
  const own: readonly string[] = CHECKS.find(({ code }) => code === "AS-C07")?.reasons ?? [];
  const points = fc.dictionary(
    fc.constantFrom(...INSPECTION_POINTS),
    fc.constantFrom(...INSPECTION_ANSWERS),
  );
  fc.assert(
    fc.property(points, (given) => {
      const { reasons, state } = inspectionSum({ ...visited, points: given });
      expect(reasons.every((reason) => own.includes(reason))).toBe(true);
      expect(reasons.length > 0).toBe(state === "not_met");
    }),
  );
});

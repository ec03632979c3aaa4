import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countCovered, coverageOf } from "./coverage";

describe("coverageOf", () => {
  it("counts each time and names the latest", () => {
    const coverage = coverageOf(
      ["rent", "fire_safety", "waste"],
      [
        { topic: "rent", heldOn: "2026-01-05", sessionId: "one" },
        { topic: "fire_safety", heldOn: "2026-01-05", sessionId: "one" },
        { topic: "rent", heldOn: "2026-02-09", sessionId: "two" },
      ],
    );
    expect(coverage).toEqual([
      { topic: "rent", times: 2, lastOn: "2026-02-09", lastSessionId: "two" },
      { topic: "fire_safety", times: 1, lastOn: "2026-01-05", lastSessionId: "one" },
      { topic: "waste", times: 0, lastOn: null, lastSessionId: null },
    ]);
    expect(countCovered(coverage)).toBe(2);
  });

  it("does not depend on the order of the sessions", () => {
    const covered = fc.array(
      fc.record({
        topic: fc.constantFrom("rent", "waste"),
        heldOn: fc.integer({ min: 10, max: 28 }).map((day) => `2026-01-${day}`),
        sessionId: fc.constant("s"),
      }),
    );
    fc.assert(
      fc.property(covered, (list) => {
        expect(coverageOf(["rent", "waste"], list)).toEqual(
          coverageOf(["rent", "waste"], list.toReversed()),
        );
      }),
    );
  });
});

import { describe, expect, it } from "vitest";
import { legalLimits, limitOn, programmeStartDueOn } from "./limits";

describe("legal limits", () => {
  it.each([["programme.decision-and-start", "2026-01-01", 3, "integreringsloven § 12", true]])(
    "%s on %s is %d by %s",
    (key, day, value, law, verified) => {
      expect(limitOn(key, day)).toMatchObject({ value, law, verified });
    },
  );

  it.each([
    ["2026-01-15", "2026-04-15"],
    ["2025-11-30", "2026-02-28"],
    ["2023-11-30", "2024-02-29"],
    ["2020-12-31", null],
  ])("a right from %s gives a programme by %s", (from, due) => {
    expect(programmeStartDueOn(from)).toBe(due);
  });

  it("never has two limits of one key on one day", () => {
    for (const limit of legalLimits) {
      const same = legalLimits.filter(
        (other) =>
          other.key === limit.key &&
          other.validFrom <= limit.validFrom &&
          (other.validTo === null || limit.validFrom <= other.validTo),
      );
      expect(same).toHaveLength(1);
    }
  });
});

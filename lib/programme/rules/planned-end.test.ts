import { describe, expect, it } from "vitest";
import { endFromStart } from "./planned-end";

const granted = { startsOn: "2026-06-08", months: 24, extensionMonths: null };
const extended = { startsOn: null, months: null, extensionMonths: 6 };
const decided = { startedOn: null, plannedEndOn: "2028-06-07" };

describe("a programme that begins on another day than was decided", () => {
  it("has its months from the day it begins, later or earlier", () => {
    expect(endFromStart([granted], decided, "2026-06-15")).toBe("2028-06-14");
    expect(endFromStart([granted], decided, "2026-06-01")).toBe("2028-05-31");
    expect(endFromStart([granted], decided, "2026-06-08")).toBe("2028-06-07");
  });

  it("keeps what was added by decision, and is counted anew when the start is corrected", () => {
    const longer = { startedOn: "2026-06-15", plannedEndOn: "2028-12-14" };
    expect(endFromStart([granted, extended], longer, "2026-06-22")).toBe("2028-12-21");
    const anew = { startsOn: null, months: 36, extensionMonths: null };
    const later = { startedOn: "2026-06-15", plannedEndOn: "2029-06-14" };
    expect(endFromStart([granted, extended, anew], later, "2026-06-16")).toBe("2029-06-15");
  });

  it("keeps an end that was set by hand or moved by leave, and one that no months were decided for", () => {
    const byHand = { startedOn: null, plannedEndOn: "2027-12-31" };
    expect(endFromStart([granted], byHand, "2026-06-15")).toBe("2027-12-31");
    expect(endFromStart([], decided, "2026-06-15")).toBe("2028-06-07");
    expect(endFromStart([granted], decided, null)).toBe("2028-06-07");
    expect(
      endFromStart([granted], { startedOn: null, plannedEndOn: null }, "2026-06-15"),
    ).toBeNull();
  });
});

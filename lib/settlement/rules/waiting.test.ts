import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hasAllocationDecision, SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { householdWaitsFor, type WaitingDates, waitsFor } from "./waiting";

const none: WaitingDates = {
  acceptedOn: null,
  allocationDecidedOn: null,
  fileReadOn: null,
  plannedOn: null,
  settledOn: null,
};
const accepted = { ...none, acceptedOn: "2026-10-01" };
const allocated = { ...accepted, allocationDecidedOn: "2026-10-05" };
const read = { ...allocated, fileReadOn: "2026-10-07" };
const planned = { ...read, plannedOn: "2026-10-20" };
const settled = { ...planned, settledOn: "2026-10-20" };

describe("what one waits for", () => {
  it.each([
    ["from_reception", none, "answer"],
    ["from_reception", accepted, "decision"],
    ["from_reception", allocated, "file"],
    ["from_reception", read, "date"],
    ["from_reception", planned, "arrival"],
    ["from_reception", settled, null],
    // A day is agreed before anyone has read the file: that is still to be done.
    ["from_reception", { ...allocated, plannedOn: "2026-10-20" }, "file"],
    ["agreed_self_settlement", none, null],
    ["agreed_self_settlement", accepted, "decision"],
    ["family_reunification", none, "date"],
    ["family_reunification", { ...none, plannedOn: "2026-10-20" }, "arrival"],
    ["self_settled", none, null],
  ] as const)("%s with %j: %s", (type, dates, group) => {
    expect(waitsFor(type, dates)).toBe(group);
  });
});

describe("what a household waits for", () => {
  it.each([
    [[none, accepted], "answer"],
    [[allocated, planned], "file"],
    [[planned, planned], "arrival"],
    [[settled, planned], "incomplete"],
    [[settled, none], "incomplete"],
    [[settled, settled], null],
    [[], null],
  ] as const)("%j: %s", (members, group) => {
    expect(householdWaitsFor("from_reception", members)).toBe(group);
  });

  it("B9: is incomplete exactly while some have a settlement date and others lack one", () => {
    const member = fc.constantFrom(none, accepted, allocated, read, planned, settled);
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTLEMENT_TYPES),
        fc.array(member, { minLength: 1, maxLength: 6 }),
        (type, members) => {
          const have = members.filter(({ settledOn }) => settledOn).length;
          const group = householdWaitsFor(type, members);
          expect(group === "incomplete").toBe(have > 0 && have < members.length);
          if (have === members.length) expect(group).toBeNull();
          if (!hasAllocationDecision(type)) {
            expect(["answer", "decision", "file"]).not.toContain(group);
          }
        },
      ),
    );
  });
});

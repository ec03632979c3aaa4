import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECKS } from "./checks";
import { keptRight, LETS_AS, RIGHT_PROOFS, type RightToLet, rightToLetSum } from "./right-to-let";

const right = (more: Partial<RightToLet> = {}): RightToLet => ({
  letsAs: "owner",
  shownBy: "land_register",
  ownerName: null,
  consentOn: null,
  ...more,
});

describe("husleieloven §§ 7-3 to 7-6: who is not the owner lets with the owner's consent", () => {
  it.each([
    ["nothing is written down", null, "unknown", []],
    ["an owner is shown to be one", right(), "met", []],
    ["an owner says so", right({ shownBy: null }), "unknown", []],
    ["nobody knows as what they let", right({ letsAs: null }), "unknown", []],
    ["a tenant lets it on", right({ letsAs: "tenant" }), "not_met", ["no_consent_to_sublet"]],
    ["a tenant has consent", right({ letsAs: "tenant", consentOn: "2026-11-01" }), "met", []],
    [
      "someone lets it for the owner",
      right({ letsAs: "agent" }),
      "not_met",
      ["no_consent_to_sublet"],
    ],
    ["an agent has consent", right({ letsAs: "agent", consentOn: "2026-11-01" }), "met", []],
    [
      "consent without proof",
      right({ letsAs: "agent", shownBy: null, consentOn: "2026-11-01" }),
      "unknown",
      [],
    ],
  ] as const)("%s", (_, given, state, reasons) => {
    expect(rightToLetSum(given)).toMatchObject({ state, reasons });
  });
});

const anyRight = fc.record({
  letsAs: fc.constantFrom(null, ...LETS_AS),
  shownBy: fc.constantFrom(null, ...RIGHT_PROOFS),
  ownerName: fc.constantFrom(null, "Turid Solbakken"),
  consentOn: fc.constantFrom(null, "2026-11-01" as const),
});

it("is never met without something that was looked at, and gives only reasons that the check knows", () => {
  const known = CHECKS.find(({ code }) => code === "AS-C10")?.reasons ?? [];
  fc.assert(
    fc.property(anyRight, (given) => {
      const sum = rightToLetSum(given);
      if (sum.state === "met") expect(given.shownBy).not.toBeNull();
      expect((sum.state === "not_met") === sum.reasons.length > 0).toBe(true);
      for (const reason of sum.reasons) expect(known).toContain(reason);
      // What is kept comes to the same.
      expect(rightToLetSum(keptRight(given)).state).toBe(sum.state);
    }),
  );
});

it("keeps no other owner and no consent of someone who owns the home", () => {
  const typed = right({ ownerName: "En annen", consentOn: "2026-11-01" });
  expect(keptRight(typed)).toEqual(right());
  expect(keptRight(right({ letsAs: null, shownBy: null }))).toBeNull();
  expect(keptRight(undefined)).toBeNull();
});

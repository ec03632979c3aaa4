import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CHECK_CODES, type CheckState, checkDefinition } from "./checks";
import { type ApplicationFacts, checksNotMet, missingForAct, PASSABLE } from "./gates";
import {
  APPLICATION_ACTS,
  APPLICATION_GATES,
  APPLICATION_MOVES,
  type ApplicationAct,
  type ApplicationState,
  applicationMove,
} from "./states";

const allMet = Object.fromEntries(CHECK_CODES.map((code) => [code, "met" as CheckState]));
const ready: ApplicationFacts = {
  policyTakesPart: true,
  hasDwelling: true,
  hasLandlord: true,
  leaseDraftReceivedOn: "2026-10-01",
  leaseSignedOn: null,
  wantedOn: "2026-11-15",
  checks: allMet,
  adultsWithoutTalk: [],
  reasons: ["meets_terms"],
  answerSentOn: "2026-10-20",
  memberCount: 1,
  withoutImdiDecision: ["Amina Yusuf"],
  followUpsLeft: [],
};
const decided = { withoutImdiDecision: [] };
const codes = (act: ApplicationAct, facts: Partial<ApplicationFacts>) =>
  missingForAct(act, { ...ready, ...facts }).map(({ code }) => code);

it("has the checks AS-C01 to AS-C17", () => {
  expect(CHECK_CODES).toHaveLength(17);
  expect(CHECK_CODES.at(0)).toBe("AS-C01");
  expect(CHECK_CODES.at(-1)).toBe("AS-C17");
});

describe("what each act lacks", () => {
  it.each([
    ["receive_application", { policyTakesPart: false }, ["policy_takes_part"]],
    ["receive_application", { policyTakesPart: null }, []],
    ["begin_checks", { hasDwelling: false, hasLandlord: false }, ["dwelling", "landlord"]],
    ["begin_checks", { leaseDraftReceivedOn: null }, ["lease_draft"]],
    ["begin_checks", { leaseSignedOn: "2026-10-02" }, ["lease_unsigned"]],
    ["begin_checks", { wantedOn: null }, ["wanted_date"]],
    ["approve", { checks: {} }, ["checks_answered"]],
    ["approve", { checks: { ...allMet, "AS-C07": "under_way" } }, ["checks_answered"]],
    ["approve", { checks: { ...allMet, "AS-C07": "not_needed" } }, []],
    ["approve", { checks: { ...allMet, "AS-C06": "not_met" } }, ["checks_met"]],
    ["approve", { adultsWithoutTalk: ["Amina Yusuf"] }, ["private_talks"]],
    ["approve", { leaseSignedOn: "2026-10-02" }, ["lease_unsigned"]],
    ["reject", { reasons: [] }, ["reasons"]],
    ["reject", { checks: {}, hasDwelling: false }, []],
    ["ask_imdi", { answerSentOn: null }, ["answer_letter"]],
    ["ask_imdi", decided, ["imdi_not_decided"]],
    ["keep_imdi_decision", {}, ["imdi_decision"]],
    ["keep_imdi_decision", decided, []],
    ["sign_lease", {}, ["imdi_decision"]],
    ["sign_lease", { ...decided, memberCount: 0 }, ["imdi_decision"]],
    ["move_in", decided, ["lease_signed"]],
    ["move_in", { leaseSignedOn: "2026-11-05" }, []],
    ["finish_follow_up", { followUpsLeft: [365] }, ["follow_ups_held"]],
  ] as const)("%s with %j: %j", (act, facts, missing) => {
    expect(codes(act, facts as Partial<ApplicationFacts>)).toEqual(missing);
  });

  it("names the persons, the checks and the days", () => {
    const facts = {
      ...ready,
      checks: { ...allMet, "AS-C05": "not_met" as const, "AS-C06": "not_met" as const },
      adultsWithoutTalk: ["Omar Yusuf"],
      followUpsLeft: [90, 365],
    };
    expect(missingForAct("approve", facts)).toEqual([
      { code: "checks_met", people: [], items: ["AS-C05", "AS-C06"] },
      { code: "private_talks", people: ["Omar Yusuf"], items: [] },
    ]);
    expect(missingForAct("finish_follow_up", facts)).toEqual([
      { code: "follow_ups_held", people: [], items: ["90", "365"] },
    ]);
  });

  it("asks each gate of the table in some act, and passes only checks that are not met", () => {
    const asked = new Set(APPLICATION_MOVES.flatMap(({ gates }) => gates));
    expect([...asked].toSorted()).toEqual([...APPLICATION_GATES].toSorted());
    expect(PASSABLE).toBe("checks_met");
  });
});

const maybe = (value: string) => fc.constantFrom(value, null);
const names = fc.constantFrom<string[]>([], ["Amina Yusuf"]);
const anyFacts: fc.Arbitrary<ApplicationFacts> = fc.record({
  policyTakesPart: fc.constantFrom(true, false, null),
  hasDwelling: fc.boolean(),
  hasLandlord: fc.boolean(),
  leaseDraftReceivedOn: maybe("2026-10-01"),
  leaseSignedOn: maybe("2026-11-05"),
  wantedOn: maybe("2026-11-15"),
  checks: fc.oneof(
    fc.constant(allMet),
    fc.dictionary(
      fc.constantFrom(...CHECK_CODES),
      fc.constantFrom<CheckState>("not_started", "under_way", "met", "not_met", "not_needed"),
    ),
  ),
  adultsWithoutTalk: names,
  reasons: fc.constantFrom<string[]>([], ["rent"]),
  answerSentOn: maybe("2026-10-20"),
  memberCount: fc.integer({ min: 0, max: 3 }),
  withoutImdiDecision: names,
  followUpsLeft: fc.constantFrom<number[]>([], [30]),
});

it("signs nothing without a decision for everyone, whatever is tried with whatever facts", () => {
  const tries = fc.array(fc.tuple(fc.constantFrom(...APPLICATION_ACTS), anyFacts), {
    maxLength: 60,
  });
  fc.assert(
    fc.property(tries, (tried) => {
      let state: ApplicationState = "enquiry";
      for (const [act, facts] of tried) {
        const move = applicationMove(act);
        const missing = missingForAct(act, facts);
        if (!move.from.includes(state) || missing.length > 0) continue;
        if (act === "sign_lease") {
          expect(facts.memberCount).toBeGreaterThan(0);
          expect(facts.withoutImdiDecision).toEqual([]);
        }
        if (act === "approve") {
          expect(facts.adultsWithoutTalk).toEqual([]);
          expect(facts.leaseSignedOn).toBeNull();
          expect(checksNotMet(facts)).toEqual([]);
          for (const code of CHECK_CODES) {
            const well = ["met", "not_needed"];
            const passed = checkDefinition(code).blocking ? well : [...well, "not_met"];
            expect(passed).toContain(facts.checks[code]);
          }
        }
        if (act === "ask_imdi") expect(facts.answerSentOn).not.toBeNull();
        state = move.to;
      }
    }),
    { numRuns: 2000 },
  );
});

it("opens every gate to facts that lack nothing", () => {
  for (const act of APPLICATION_ACTS) {
    const imdi = ["keep_imdi_decision", "sign_lease"].includes(act) ? decided : {};
    const signed = act === "move_in" ? { leaseSignedOn: "2026-11-05" } : {};
    expect(codes(act, { ...imdi, ...signed }), act).toEqual([]);
  }
});

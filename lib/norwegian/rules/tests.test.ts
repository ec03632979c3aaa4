import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "@/lib/law/fixtures";
import { civicsOf } from "@/lib/law/rules/civics";
import { norwegianOf } from "@/lib/law/rules/norwegian";
import type { PersonFacts } from "@/lib/law/types";
import { aTest } from "../fixtures";
import type { Exemption } from "../types";
import { EXEMPTION_GROUNDS } from "./codes";
import {
  civicsDoneOn,
  complaintDueOn,
  freeTests,
  hadFreeBefore,
  isShort,
  longestQuarantine,
  nextTest,
  quarantinedUntil,
  testDuty,
} from "./tests";

const law = theLaw();
const today = "2026-11-26";
const decisions = (facts: Partial<PersonFacts> = {}) => {
  const known = aPerson({ norwegianOfferedFrom: "2026-03-02", ...facts });
  return { norwegian: norwegianOf(law, known, today), civics: civicsOf(law, known, today) };
};
const exemption = (subject: Exemption["subject"]): Exemption => ({
  ...{ id: "a", recordedByName: "Test", version: 1, subject },
  ground: EXEMPTION_GROUNDS[subject][0],
  decidedOn: "2026-05-04",
  documentSeenOn: "2026-05-04",
});

describe("tests", () => {
  it("NO-08: one free test in each part, used by the tests it was used for", () => {
    const written = { reading: "A2", listening: "A2", writing: "A1" } as const;
    const tests = [
      aTest(written),
      aTest({ kind: "civics", passed: true }),
      aTest({ ...written, oral: "A1", isFree: false }),
    ];
    const used = (part: string) => ({ part, used: 1, left: 0 });
    expect(freeTests(law, tests, today)).toEqual([
      ...["reading", "listening", "writing"].map(used),
      { part: "oral", used: 0, left: 1 },
      used("civics"),
    ]);
    const coming = aTest({ attended: null, resultOn: null });
    expect(freeTests(law, [coming], today).map(({ left }) => left)).toEqual([0, 0, 0, 0, 1]);
    expect(freeTests(law, [coming], "2020-01-01")[0]).toEqual({
      part: "reading",
      used: 1,
      left: null,
    });
  });

  it("NO-08: is not free a second time in every part, and may be in one", () => {
    const before = [aTest({ reading: "A2", listening: "A2", writing: "A1" })];
    expect(hadFreeBefore(law, aTest({ reading: "B1" }), before, today)).toBe(true);
    expect(hadFreeBefore(law, aTest({ reading: "B1", oral: "A2" }), before, today)).toBe(false);
    expect(hadFreeBefore(law, aTest({ kind: "civics", passed: true }), before, today)).toBe(false);
  });

  it("NO-16: a complaint is sent within three weeks of the result", () => {
    expect(complaintDueOn(law, aTest({ resultOn: "2026-07-01" }))).toBe("2026-07-22");
    expect(complaintDueOn(law, aTest({ resultOn: null }))).toBeNull();
  });

  it("NO-17: quarantine lasts a year at most", () => {
    expect(longestQuarantine(law, "2026-06-01")).toBe("2027-06-01");
    expect(quarantinedUntil([aTest({ quarantineUntil: "2026-11-26" })], today)).toBe(today);
    expect(quarantinedUntil([aTest({ quarantineUntil: "2026-11-25" })], today)).toBeNull();
  });

  it("NO-08: four parts and civics, until a result or an exemption is there", () => {
    const none = testDuty(decisions(), [], []);
    expect(none).toMatchObject({ norwegian: true, civics: true, civicsPassedOn: null });
    expect(none.skillsLeft).toHaveLength(4);
    const part = testDuty(decisions(), [aTest({ reading: "A2", listening: "A1" })], []);
    expect(part.skillsLeft).toEqual(["writing", "oral"]);
    const exempt = testDuty(decisions(), [], [exemption("norwegian"), exemption("civics")]);
    expect(exempt).toMatchObject({ norwegian: false, civics: false });
    const collective = decisions({
      permit: "collective_protection",
      permitGrantedOn: "2025-11-03",
      norwegianOfferedFrom: "2026-03-02",
    });
    expect(testDuty(collective, [], [])).toMatchObject({ norwegian: false, civics: false });
  });

  it("is done with civics when it is passed, or exempted from", () => {
    expect(civicsDoneOn([aTest({ kind: "civics", passed: false })], [])).toBeNull();
    expect(civicsDoneOn([aTest({ kind: "civics", passed: true })], [])).toBe("2026-06-01");
    expect(civicsDoneOn([], [exemption("civics")])).toBe("2026-05-04");
    expect(civicsDoneOn([], [exemption("norwegian")])).toBeNull();
  });

  it("is short where a part is below the goal or not passed", () => {
    const goals = { reading: "B1", listening: null, writing: "B1", oral: "B1" } as const;
    expect(isShort(aTest({ reading: "A2" }), goals)).toBe(true);
    expect(isShort(aTest({ reading: "B1", listening: "UNDER_A1" }), goals)).toBe(false);
    expect(isShort(aTest({ kind: "norwegian_c1", oral: "not_passed" }), goals)).toBe(true);
    expect(isShort(aTest({ kind: "civics", passed: false }), goals)).toBe(true);
    expect(isShort(aTest({ resultOn: null }), goals)).toBe(false);
  });

  it("finds the next test that is to come", () => {
    const coming = aTest({ heldOn: "2026-12-03", attended: null, resultOn: null });
    expect(nextTest([aTest(), coming], today)).toBe(coming);
    expect(nextTest([aTest()], today)).toBeNull();
  });

  it("knows the grounds of the law, and no figure that the rules do not have", () => {
    expect(law.on(today).row("NO-18")?.values).toMatchObject({ level: "B1", grade: 2, ects: 30 });
    expect(EXEMPTION_GROUNDS.norwegian).toContain("ects_30");
    expect(law.on(today).row("NO-19")?.values).toMatchObject({ ects: 10 });
    expect(EXEMPTION_GROUNDS.civics).toContain("ects_10");
  });
});

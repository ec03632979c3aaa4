import type { CivicsDecision } from "@/lib/law/rules/civics";
import type { NorwegianDecision } from "@/lib/law/rules/norwegian";
import type { Law } from "@/lib/law/types";
import { addDays, addMonths, type PlainDate } from "@/lib/platform/dates";
import type { Exemption, Goals, Test } from "../types";
import { SKILLS, type Skill } from "./codes";
import { rankOf } from "./levels";

/** Parts that the law gives a free test in: the four skills, and civics. */
export const PARTS = [...SKILLS, "civics"] as const;
export type Part = (typeof PARTS)[number];

type Sat = Pick<Test, "kind" | "resultOn" | Skill>;

/** What a test was for: the parts that have a result, or all of them while there is none. */
function partsOf(test: Sat): readonly Part[] {
  if (test.kind === "civics") return ["civics"];
  return test.resultOn === null ? SKILLS : SKILLS.filter((skill) => test[skill] !== null);
}

export type FreeTest = { readonly part: Part; readonly used: number; readonly left: number | null };

/**
 * Free tests that are used and left, by part. A test that someone did not come to counts: whether it
 * does the law does not say, and it is shown with its day. Null where the rule is not in force.
 */
export function freeTests(law: Law, tests: readonly Test[], day: PlainDate): readonly FreeTest[] {
  const given = law.on(day).value("NO-08", "freeTests");
  return PARTS.map((part) => {
    const used = tests.filter((test) => test.isFree && partsOf(test).includes(part)).length;
    return { part, used, left: given === null ? null : Math.max(0, given - used) };
  });
}

/** Whether a test could not have been free: each part of it has had its free test before. */
export function hadFreeBefore(
  law: Law,
  test: Sat,
  others: readonly Test[],
  day: PlainDate,
): boolean {
  const free = freeTests(law, others, day);
  return partsOf(test).every((part) => free.find((one) => one.part === part)?.left === 0);
}

/** The last day on which a complaint over the result is sent; null without a result or a rule. */
export function complaintDueOn(law: Law, test: Pick<Test, "resultOn">): PlainDate | null {
  if (test.resultOn === null) return null;
  const weeks = law.on(test.resultOn).value("NO-16", "weeks");
  return weeks === null ? null : addDays(test.resultOn, weeks * 7);
}

/** The longest quarantine that may follow a test. */
export function longestQuarantine(law: Law, heldOn: PlainDate): PlainDate | null {
  const months = law.on(heldOn).value("NO-17", "months");
  return months === null ? null : addMonths(heldOn, months);
}

/** Since a quarantine that has not ended, until when. */
export function quarantinedUntil(tests: readonly Test[], today: PlainDate): PlainDate | null {
  const last = tests
    .map(({ quarantineUntil }) => quarantineUntil ?? "")
    .toSorted()
    .at(-1);
  return last && last >= today ? last : null;
}

/** The next test that someone is registered for. */
export function nextTest(tests: readonly Test[], today: PlainDate): Test | null {
  return tests.find(({ heldOn, attended }) => heldOn >= today && attended !== false) ?? null;
}

/** Whether the result is short of what the test was for, so that a complaint may be wanted. */
export function isShort(test: Test, goals: Goals): boolean {
  if (test.resultOn === null) return false;
  if (test.kind === "civics") return test.passed === false;
  return SKILLS.some((skill) => {
    const result = test[skill];
    if (result === null) return false;
    return result === "not_passed" || rankOf(result) < rankOf(goals[skill]);
  });
}

export type TestDuty = {
  readonly norwegian: boolean;
  readonly civics: boolean;
  /** Skills in which no test with a result has been taken. */
  readonly skillsLeft: readonly Skill[];
  readonly civicsPassedOn: PlainDate | null;
};

/** Final tests that are a duty and not taken. An exemption from the training lifts the duty. */
export function testDuty(
  decisions: { norwegian: NorwegianDecision; civics: CivicsDecision },
  tests: readonly Test[],
  exemptions: readonly Exemption[],
): TestDuty {
  const isExempt = (subject: Exemption["subject"]) =>
    exemptions.some((one) => one.subject === subject);
  const taken = tests.filter(({ resultOn, kind }) => resultOn !== null && kind !== "civics");
  return {
    norwegian: decisions.norwegian.testDuty === true && !isExempt("norwegian"),
    civics: decisions.civics.testDuty === true && !isExempt("civics"),
    skillsLeft: SKILLS.filter((skill) => taken.every((test) => test[skill] === null)),
    civicsPassedOn: civicsPassedOn(tests),
  };
}

/** When the test in civics was passed. */
export function civicsPassedOn(tests: readonly Test[]): PlainDate | null {
  return tests.find(({ kind, passed }) => kind === "civics" && passed === true)?.heldOn ?? null;
}

/** When civics was done with: passed, or exempted from. */
export function civicsDoneOn(
  tests: readonly Test[],
  exemptions: readonly Exemption[],
): PlainDate | null {
  return (
    civicsPassedOn(tests) ??
    exemptions.find(({ subject }) => subject === "civics")?.decidedOn ??
    null
  );
}

/** When Norwegian was done with, by exemption from it; the goal reached is told by the levels. */
export function norwegianExemptOn(exemptions: readonly Exemption[]): PlainDate | null {
  return exemptions.find(({ subject }) => subject === "norwegian")?.decidedOn ?? null;
}

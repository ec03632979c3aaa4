import { expect, it } from "vitest";
import { NO_TALK, type Talk, talkProblems, withoutStale } from "./talk";

const held: Talk = {
  ...NO_TALK,
  heldOn: "2026-11-20",
  interpreterUse: "not_needed",
  helpGiven: "none",
  purposeExplained: true,
};
const given = { needsInterpreter: false, today: "2026-11-23" };
const used = { interpreterUse: "used", interpreterLanguage: "ar" } as const;

it.each<[string, Partial<Talk>, Partial<typeof given>, string[]]>([
  ["a talk without an interpreter", {}, {}, []],
  ["no answers at all", NO_TALK, {}, ["heldOn", "interpreterUse", "helpGiven", "purposeExplained"]],
  ["a talk that is still to come", { heldOn: "2026-11-24" }, {}, ["heldOn"]],
  ["no interpreter for someone who needs one", {}, { needsInterpreter: true }, ["interpreterUse"]],
  [
    "an interpreter whose language and category are not told",
    { interpreterUse: "used" },
    {},
    ["interpreterLanguage", "interpreterCategory"],
  ],
  [
    "an interpreter in the register",
    { ...used, interpreterCategory: "C" },
    { needsInterpreter: true },
    [],
  ],
  [
    "one outside the register, without a reason",
    { ...used, interpreterCategory: "none" },
    {},
    ["interpreterDeviationReason"],
  ],
  [
    "one outside the register, with a reason",
    { ...used, interpreterCategory: "none", interpreterDeviationReason: "Ingen ledige" },
    {},
    [],
  ],
  [
    "none though needed, without a reason",
    { interpreterUse: "needed_not_used" },
    {},
    ["interpreterDeviationReason"],
  ],
  ["a purpose that was not explained, which is told", { purposeExplained: false }, {}, []],
])("%s", (_what, talk, more, fields) => {
  expect(
    talkProblems({ ...held, ...talk }, { ...given, ...more }).map(({ field }) => field),
  ).toEqual(fields);
});

it("leaves out what was filled in for an answer that was changed", () => {
  const changed: Talk = {
    ...held,
    interpreterLanguage: "ar",
    interpreterCategory: "none",
    interpreterDeviationReason: "Ingen ledige",
  };
  expect(withoutStale(changed)).toEqual(held);
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CoveredTopic,
  countStates,
  coverageOf,
  type HouseholdNeeds,
  isFor,
  keptStanding,
  refreshFrom,
  topicStandings,
} from "./coverage";
import type { Audience } from "./curriculum";

const rent: CoveredTopic = {
  topic: "rent",
  heldOn: "2026-01-05",
  sessionId: "one",
  understood: null,
};

describe("coverageOf", () => {
  it("counts each time and names the latest", () => {
    const coverage = coverageOf(
      ["rent", "fire_safety", "waste"],
      [
        rent,
        { ...rent, topic: "fire_safety", understood: "understood" },
        { ...rent, heldOn: "2026-02-09", sessionId: "two", understood: "repeat" },
      ],
    );
    expect(coverage).toMatchObject([
      { topic: "rent", times: 2, lastOn: "2026-02-09", lastSessionId: "two" },
      { topic: "fire_safety", times: 1, lastOn: "2026-01-05", lastUnderstood: "understood" },
      { topic: "waste", times: 0, lastOn: null, lastSessionId: null, lastUnderstood: null },
    ]);
    expect(coverage[0]?.lastUnderstood).toBe("repeat");
  });

  it("does not depend on the order of the sessions", () => {
    fc.assert(
      fc.property(coveredTopics.map(distinct), (list) => {
        expect(coverageOf(["rent", "waste"], list)).toEqual(
          coverageOf(["rent", "waste"], list.toReversed()),
        );
      }),
    );
  });
});

describe("refreshFrom", () => {
  it.each([
    ["never, as the municipality has set nothing", "2026-01-31", null, null, null],
    ["after the months that it has set", "2026-01-31", "understood", 1, "2026-02-28"],
    ["at once, when it has to be repeated", "2026-01-31", "repeat", 12, "2026-01-31"],
    ["at once, though nothing is set", "2026-01-31", "repeat", null, "2026-01-31"],
    ["not of what was never gone through", null, null, 12, null],
  ] as const)("%s", (_name, lastOn, lastUnderstood, months, expected) => {
    expect(refreshFrom({ lastOn, lastUnderstood }, months)).toBe(expected);
  });
});

const topic = (key: string, audience: Audience[], refreshMonths: number | null = null) => ({
  key,
  audience,
  refreshMonths,
  isActive: true,
});
const topics = [
  topic("rent", ["private_tenant"]),
  topic("waste", ["everyone"], 12),
  topic("buying", ["buyer"]),
  { ...topic("old", ["everyone"]), isActive: false },
];
const tenant: HouseholdNeeds = { audience: ["private_tenant"], wanted: [], needed: [] };

describe("topicStandings", () => {
  const states = (
    household: HouseholdNeeds,
    covered: readonly CoveredTopic[],
    today = "2026-12-01",
  ) => topicStandings(topics, household, covered, today).map((one) => [one.topic, one.state]);

  it("asks for what is for the household, and for what its plan names", () => {
    expect(states(tenant, [])).toEqual([
      ["rent", "missing"],
      ["waste", "missing"],
    ]);
    expect(states({ ...tenant, wanted: ["buying"] }, [])).toContainEqual(["buying", "missing"]);
  });

  it("shows what was gone through, for the household or not", () => {
    expect(states({ ...tenant, audience: [] }, [rent])).toEqual([
      ["rent", "done"],
      ["waste", "missing"],
    ]);
  });

  it("is due again on the day, and not the day before", () => {
    const had = [{ ...rent, topic: "waste" }];
    expect(states(tenant, had, "2027-01-04")).toContainEqual(["waste", "done"]);
    expect(states(tenant, had, "2027-01-05")).toContainEqual(["waste", "due"]);
  });
});

const coveredTopics = fc.array(
  fc.record({
    topic: fc.constantFrom("rent", "waste", "buying", "old"),
    heldOn: fc.integer({ min: 10, max: 28 }).map((day) => `2026-01-${day}`),
    sessionId: fc.constantFrom("a", "b", "c"),
    understood: fc.constantFrom("understood", "partly", "repeat", null),
  }) as fc.Arbitrary<CoveredTopic>,
);

it("keeps the same counts as a recount of the topics, on any day", () => {
  const named = fc.subarray(["rent", "waste", "buying", "old"]);
  const household = fc.record({
    audience: fc.subarray(["private_tenant", "buyer", "with_children"]),
    wanted: named,
    needed: named,
  });
  const day = fc
    .integer({ min: 0, max: 27 })
    .map((n) => `2027-01-${String(n + 1).padStart(2, "0")}`);
  fc.assert(
    fc.property(household, coveredTopics, day, (needs, covered, today) => {
      const counted = topicStandings(topics, needs, distinct(covered), today).filter(({ why }) =>
        isFor(why),
      );
      const count = (state: string) => counted.filter((one) => one.state === state).length;
      expect(countStates(keptStanding(topics, needs, distinct(covered)), today)).toEqual({
        done: count("done"),
        due: count("due"),
        missing: count("missing"),
      });
    }),
  );
});

/** A session goes through a topic once. */
function distinct(covered: readonly CoveredTopic[]): CoveredTopic[] {
  return [...new Map(covered.map((one) => [`${one.topic}/${one.sessionId}`, one])).values()];
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type CurriculumContent,
  missingToPublish,
  newTopicKey,
  suggestedBy,
  topicsOf,
  withTopic,
} from "./curriculum";

const words = (nb: string) => ({ nb, nn: nb, en: nb });
const topic = {
  key: "fire_safety",
  title: words("Brann"),
  goal: words(""),
  audience: ["everyone"] as const,
  refreshMonths: null,
  isActive: true,
};
const content: CurriculumContent = [{ key: "safe", title: words("Trygg"), topics: [topic] }];

describe("suggestedBy", () => {
  it.each([
    ["everyone's", ["everyone"], [], ["everyone"]],
    [
      "of tenants, to a tenant",
      ["private_tenant", "buyer"],
      ["private_tenant"],
      ["private_tenant"],
    ],
    ["of buyers, to a tenant", ["buyer"], ["private_tenant"], []],
    ["of landlords, to anyone", ["landlord"], ["private_tenant", "with_children"], []],
  ] as const)("%s", (_name, audience, household, why) => {
    expect(suggestedBy({ audience, isActive: true }, household)).toEqual(why);
  });

  it("suggests nothing that is no longer in use", () => {
    expect(suggestedBy({ audience: ["everyone"], isActive: false }, [])).toEqual([]);
  });
});

describe("missingToPublish", () => {
  it.each<[string, CurriculumContent, string[]]>([
    ["nothing in a whole edition", content, []],
    [
      "a title in one of the languages",
      [
        {
          key: "safe",
          title: words("Trygg"),
          topics: [{ ...topic, title: { ...words("B"), nn: " " } }],
        },
      ],
      ["fire_safety"],
    ],
    [
      "for whom a topic is",
      [{ key: "safe", title: words("Trygg"), topics: [{ ...topic, audience: [] }] }],
      ["fire_safety"],
    ],
    [
      "nothing of a topic out of use",
      [
        {
          key: "safe",
          title: words("Trygg"),
          topics: [{ ...topic, audience: [], isActive: false }],
        },
      ],
      [],
    ],
    [
      "the name of a module",
      [{ ...content[0], key: "safe", title: words(""), topics: [] }],
      ["safe"],
    ],
  ])("%s", (_name, given, missing) => {
    expect(missingToPublish(given)).toEqual(missing);
  });
});

it("gives the topics of all modules in their order", () => {
  expect(
    topicsOf([
      ...content,
      { key: "b", title: words("B"), topics: [{ ...topic, key: "waste" }] },
    ]).map((one) => one.key),
  ).toEqual(["fire_safety", "waste"]);
});

describe("withTopic", () => {
  const two: CurriculumContent = [
    { key: "safe", title: words("Trygg"), topics: [topic, { ...topic, key: "heating" }] },
    { key: "care", title: words("Ta vare"), topics: [{ ...topic, key: "waste" }] },
  ];
  const keys = (content: CurriculumContent) => content.map((one) => one.topics.map((t) => t.key));

  it.each([
    ["last when no place is given", "safe", null, [["heating", "fire_safety"], ["waste"]]],
    ["in its place", "safe", 2, [["heating", "fire_safety"], ["waste"]]],
    ["first in another module", "care", 1, [["heating"], ["fire_safety", "waste"]]],
    ["last when the place is beyond the end", "care", 99, [["heating"], ["waste", "fire_safety"]]],
  ])("puts it %s", (_name, module, place, expected) => {
    expect(keys(withTopic(two, { module, place, topic }))).toEqual(expected);
  });

  it("has each topic once, wherever it is put", () => {
    const key = fc.constantFrom("fire_safety", "heating", "waste", "own_bank");
    const place = fc.option(fc.integer({ min: 1, max: 5 }));
    const module = fc.constantFrom("safe", "care");
    fc.assert(
      fc.property(key, module, place, (of, to, at) => {
        const after = withTopic(two, { module: to, place: at, topic: { ...topic, key: of } });
        const all = topicsOf(after).map((one) => one.key);
        expect(all.toSorted()).toEqual(
          [...new Set([...topicsOf(two).map((one) => one.key), of])].toSorted(),
        );
      }),
    );
  });
});

it.each([
  ["Bank og BankID", [], "own_bank_og_bankid"],
  ["Å så på øya!", [], "own_a_sa_pa_oya"],
  ["Bank", ["own_bank", "own_bank_2"], "own_bank_3"],
  ["…", [], "own_topic"],
])("makes of %s a key that nothing has", (title, taken, key) => {
  expect(newTopicKey(title, taken)).toBe(key);
});

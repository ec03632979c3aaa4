import { describe, expect, it } from "vitest";
import { type CurriculumContent, missingToPublish, suggestedBy, topicsOf } from "./curriculum";

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

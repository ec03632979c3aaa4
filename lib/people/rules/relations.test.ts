import { describe, expect, it } from "vitest";
import { inverseRelation, RELATION_KINDS, relationsOf, storedRelation } from "./relations";

describe("relations", () => {
  it.each(RELATION_KINDS)("%s comes back from its inverse", (kind) => {
    expect(inverseRelation(inverseRelation(kind))).toBe(kind);
  });

  it.each([
    ["parent", "child"],
    ["grandparent", "grandchild"],
    ["guardian", "ward"],
    ["representative", "represented"],
    ["spouse", "spouse"],
    ["sibling", "sibling"],
  ] as const)("the inverse of %s is %s", (kind, inverse) => {
    expect(inverseRelation(kind)).toBe(inverse);
  });

  it.each(RELATION_KINDS)("%s is stored the same from both ends", (kind) => {
    const told = { fromPersonId: "a", toPersonId: "b", kind };
    const reverse = { fromPersonId: "b", toPersonId: "a", kind: inverseRelation(kind) };
    expect(storedRelation(told)).toEqual(storedRelation(reverse));
  });

  it("tells what others are to a person", () => {
    const relations = [
      { fromPersonId: "mother", toPersonId: "child", kind: "parent" as const },
      { fromPersonId: "verge", toPersonId: "child", kind: "guardian" as const },
      { fromPersonId: "mother", toPersonId: "father", kind: "spouse" as const },
    ];
    expect(relationsOf(relations, "child")).toEqual([
      { personId: "mother", kind: "parent" },
      { personId: "verge", kind: "guardian" },
    ]);
    expect(relationsOf(relations, "mother")).toEqual([
      { personId: "child", kind: "child" },
      { personId: "father", kind: "spouse" },
    ]);
  });
});

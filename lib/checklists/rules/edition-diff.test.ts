import { expect, it } from "vitest";
import { editionDiff } from "./edition-diff";
import { anEditionItem } from "./fixtures";

const item = (id: string, parts = {}) => anEditionItem({ id, ...parts });

it("finds nothing between an edition and itself, whatever the order of keys", () => {
  const a = item("A", { condition: { hasChildren: true, needsInterpreter: true } });
  const { condition: _, ...rest } = a;
  const b = { condition: { needsInterpreter: true, hasChildren: true } as const, ...rest };
  expect(editionDiff([a], [b])).toEqual([]);
  expect(editionDiff([a, item("B")], [item("B"), a])).toEqual([]);
});

it("lists what was added, removed, switched off or on, and changed", () => {
  const before = [
    item("REMOVED"),
    item("OFF"),
    item("ON", { active: false }),
    item("TEXT"),
    item("OFF-IN-BOTH", { active: false }),
    item("RETIRED"),
  ];
  const text = { nb: "Nytt", nn: "Nytt", en: "New" };
  const after = [
    item("OFF", { active: false, inactiveReason: "not used here", text }),
    item("ON"),
    item("TEXT", { text, due: { after: "tenancy.movedInOn", days: 3 } }),
    item("OFF-IN-BOTH", { active: false, text }),
    item("ADDED"),
    item("ADDED-OFF", { active: false }),
    item("RETIRED", { retired: true }),
  ];
  const found = editionDiff(before, after).map((difference) => [
    difference.item.id,
    difference.kind,
    "fields" in difference ? difference.fields : "reason" in difference ? difference.reason : null,
  ]);
  expect(found).toEqual([
    ["OFF", "switched_off", "not used here"],
    ["ON", "switched_on", null],
    ["TEXT", "changed", ["text", "due"]],
    ["ADDED", "added", null],
    ["RETIRED", "switched_off", null],
    ["REMOVED", "removed", null],
  ]);
});

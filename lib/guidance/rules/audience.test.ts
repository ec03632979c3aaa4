import { expect, it } from "vitest";
import { aChild, anAdult, anItem, aSheet } from "@/lib/facts/fixtures";
import { audienceOf } from "./audience";

const leased = (tenure: "private_rental" | "municipal_rental") => ({
  items: { lease: [anItem("lease", {}, { flags: { tenure } })] },
});

it.each([
  ["of whom nothing is known", {}, []],
  ["in a municipal dwelling", leased("municipal_rental"), ["municipal_tenant"]],
  ["with a private landlord", leased("private_rental"), ["private_tenant"]],
  [
    "with children",
    { persons: [anAdult("adult"), aChild("child")], ...leased("private_rental") },
    ["private_tenant", "with_children"],
  ],
  ["that is a child alone", { persons: [aChild("child")] }, ["minor"]],
])("a household %s", (_name, parts, expected) => {
  expect(audienceOf(aSheet(parts))).toEqual(expected);
});

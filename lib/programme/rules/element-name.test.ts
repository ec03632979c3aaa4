import { expect, it } from "vitest";
import { elementName } from "./element-name";

it.each([
  ["Samfunnskunnskap", null, "Samfunnskunnskap"],
  ["Samfunnskunnskap", "Samfunnskunnskap", "Samfunnskunnskap"],
  ["Samfunnskunnskap", " samfunnskunnskap ", "Samfunnskunnskap"],
  ["Arbeidspraksis", "Solsikken barnehage", "Arbeidspraksis: Solsikken barnehage"],
])("names %s with the title %s: %s", (kind, title, name) => {
  expect(elementName(kind, title)).toBe(name);
});

import { expect, it } from "vitest";
import { maySweep } from "./sweep";

it.each([
  [1, 2, true],
  [1, 1, false],
  [20, 40, true],
  [21, 1_000_000, false],
  [3, 5, false],
])("%i of %i files without a document: cleared %s", (orphans, files, cleared) => {
  expect(maySweep(orphans, files)).toBe(cleared);
});

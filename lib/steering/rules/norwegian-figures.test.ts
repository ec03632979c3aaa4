import { expect, it } from "vitest";
import { norwegianShare, ROSE_IN_JOBBSJANSEN } from "./norwegian-figures";

it("S08: 44 per cent rose at least one level in Jobbsjansen in 2016", () => {
  expect(ROSE_IN_JOBBSJANSEN).toBe(44);
});

it.each([
  [0, 0, { state: "none" }],
  [0, 4, { state: "masked" }],
  [4, 20, { state: "masked" }],
  [17, 20, { state: "masked" }],
  [0, 5, { state: "shown", percent: 0 }],
  [8, 20, { state: "shown", count: 8, all: 20, percent: 40 }],
  [20, 20, { state: "shown", percent: 100 }],
])("%i of %i is shown only when nobody is pointed at", (count, all, shown) => {
  expect(norwegianShare(count, all)).toMatchObject(shown);
});

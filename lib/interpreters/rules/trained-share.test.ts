import { expect, it } from "vitest";
import { trainedShare } from "./trained-share";

const of = (trained: number, all: number) =>
  Array.from({ length: all }, (_, at) => ({ completedOn: at < trained ? "2026-05-04" : null }));

it.each([
  [0, 0, null],
  [0, 4, 0],
  [3, 4, 75],
  [299, 300, 99],
  [4, 4, 100],
])("%s of %s is %s percent", (trained, all, share) => {
  expect(trainedShare(of(trained, all), "2026-11-26")).toBe(share);
});

it("counts nobody who is trained later", () => {
  expect(trainedShare([{ completedOn: "2026-11-27" }], "2026-11-26")).toBe(0);
});

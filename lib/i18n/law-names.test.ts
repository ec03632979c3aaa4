import { expect, it } from "vitest";
import { lawIn } from "./law-names";

it.each([
  ["nn", "husleieloven § 4-2", "husleigelova § 4-2"],
  ["nn", "Husleieloven §§ 3-5 og 3-6", "Husleigelova §§ 3-5 og 3-6"],
  ["nn", "tolkeloven §§ 7 og 16", "tolkelova §§ 7 og 16"],
  [
    "nn",
    "integreringsloven § 9, integreringsforskriften § 72",
    "integreringslova § 9, integreringsforskrifta § 72",
  ],
  ["nb", "husleieloven § 4-2", "husleieloven § 4-2"],
  ["en-GB", "husleieloven § 4-2", "husleieloven § 4-2"],
] as const)("in %s %s is %s", (locale, reference, written) => {
  expect(lawIn(locale, reference)).toBe(written);
});

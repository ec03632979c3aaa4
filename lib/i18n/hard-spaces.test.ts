import { expect, it } from "vitest";
import { messagesWithHardSpaces, withHardSpaces } from "./hard-spaces";

it.each([
  ["integreringsloven § 18 a", "integreringsloven §\u00a018\u00a0a"],
  ["(§ 18 a). En stans", "(§\u00a018\u00a0a). En stans"],
  ["§§ 13 og 14", "§§\u00a013 og 14"],
  ["§ 58 i forskriften", "§\u00a058\u00a0i forskriften"],
  ["husleieloven § 4-2", "husleieloven §\u00a04-2"],
  ["Programmet er slutt", "Programmet er slutt"],
])("%s", (text, written) => {
  expect(withHardSpaces(text)).toBe(written);
});

it("changes every text of a tree and nothing else", () => {
  expect(messagesWithHardSpaces({ a: { b: "§ 1", c: ["x", ["hours"], "§ 2"] } })).toEqual({
    a: { b: "§\u00a01", c: ["x", ["hours"], "§\u00a02"] },
  });
});

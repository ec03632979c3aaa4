import { expect, it } from "vitest";
import { feedPath, feedToken } from "./token";

const secret = "a".repeat(43);

it.each([
  [`0301-${secret}`, `0301-${secret}`],
  [`0301-${secret}.ics`, `0301-${secret}`],
  [`301-${secret}`, null],
  [`0301-${secret}a`, null],
  [`0301-${"a".repeat(42)}`, null],
  ["0301-", null],
  ["", null],
])("reads of %s the token %s", (text, token) => {
  expect(feedToken(text)?.token ?? null).toBe(token);
});

it("reads what an address was made of", () => {
  const token = `1833-${"aB3_-".repeat(8)}xyz`;
  expect(feedToken(feedPath(token).replace("/api/kalender/", ""))).toEqual({
    municipalityId: "1833",
    token,
  });
});

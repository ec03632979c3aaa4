import { describe, expect, it } from "vitest";
import type { MediaType } from "@/lib/documents/rules/kinds";
import { photosNow, printedPhotos } from "./photos";
import type { TenancyState } from "./states";

it.each<[TenancyState, "handover" | "return", boolean, ReturnType<typeof photosNow>]>([
  ["offered", "handover", false, null],
  ["accepted", "handover", false, "with-protocol"],
  ["accepted", "return", false, null],
  ["handed_over", "handover", true, "addition"],
  ["moved_in", "return", false, "with-protocol"],
  ["moved_out", "handover", false, null],
  ["moved_out", "handover", true, "addition"],
])("of a home that is %s, for the %s, signed %s, are %s", (state, kind, isSigned, how) => {
  expect(photosNow(state, kind, isSigned)).toBe(how);
});

describe("printedPhotos", () => {
  const MB = 1024 * 1024;
  const photo = (size: number, mediaType: MediaType = "image/jpeg") => ({ size, mediaType });
  it.each<[string, ReturnType<typeof photo>[], number[]]>([
    ["those that a phone made smaller", [photo(400_000), photo(500_000)], [400_000, 500_000]],
    ["none that is no JPEG", [photo(1000, "image/png"), photo(2000)], [2000]],
    ["none that is too large", [photo(4 * MB), photo(2 * MB)], [2 * MB]],
    [
      "no more than there is room for, in their order",
      [photo(3 * MB), photo(3 * MB), photo(3 * MB), photo(2 * MB), photo(2 * MB), photo(MB)],
      [3 * MB, 3 * MB, 3 * MB, 2 * MB, MB],
    ],
  ])("are %s", (_, photos, sizes) => {
    expect(printedPhotos(photos).map(({ size }) => size)).toEqual(sizes);
  });
});

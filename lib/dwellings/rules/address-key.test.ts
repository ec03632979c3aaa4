import { expect, it } from "vitest";
import { addressKey } from "./address-key";

const at = (streetAddress: string, unit?: string | null) =>
  addressKey({ streetAddress, unit, postalCode: "4005" });

it.each([
  ["Store gate 12", "store gt. 12"],
  ["Skogveien 4 B", "Skogveien 4B"],
  ["Skog vei 4", "Skog v. 4"],
])("%s is the same place as %s", (one, other) => {
  expect(at(one)).toBe(at(other));
});

it("tells houses, units and postal codes apart", () => {
  const keys = [
    at("Skogveien 4"),
    at("Skogveien 44"),
    at("Skogveien 4", "H0101"),
    at("Skogveien 4", "H0102"),
    addressKey({ streetAddress: "Skogveien 4", postalCode: "4006" }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

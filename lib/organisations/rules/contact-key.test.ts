import { expect, it } from "vitest";
import { emailKey, phoneKey } from "./contact-key";

it.each([
  ["40 00 00 00", "4740000000"],
  ["+47 400 00 000", "4740000000"],
  ["0047 40000000", "4740000000"],
  ["4740000000", "4740000000"],
  ["+46 70 123 45 67", "46701234567"],
  ["123", null],
  ["", null],
  [null, null],
])("the number %s is %s", (phone, expected) => {
  expect(phoneKey(phone)).toBe(expected);
});

it("spells an e-mail address in one way", () => {
  expect(emailKey(" Ola@Eksempel.NO ")).toBe("ola@eksempel.no");
  expect(emailKey(" ")).toBeNull();
});

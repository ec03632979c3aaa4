import { describe, expect, it } from "vitest";
import { breakOn, nextBreak } from "./breaks";

const autumn = { name: "Høstferie", fromOn: "2026-10-05", toOn: "2026-10-09" };
const winter = { name: "Vinterferie", fromOn: "2027-02-22", toOn: "2027-02-26" };
const breaks = [winter, autumn];

describe("breaks", () => {
  it.each([
    ["2026-10-04", null],
    ["2026-10-05", autumn],
    ["2026-10-09", autumn],
    ["2026-10-10", null],
    ["2027-02-24", winter],
  ])("on %s", (day, expected) => expect(breakOn(breaks, day)).toBe(expected));

  it.each([
    ["2026-09-01", autumn],
    ["2026-10-09", autumn],
    ["2026-10-10", winter],
    ["2027-03-01", null],
  ])("next from %s", (day, expected) => expect(nextBreak(breaks, day)).toBe(expected));
});

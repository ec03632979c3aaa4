import { describe, expect, it } from "vitest";
import { agesOn, birthdayOf, isUnder } from "./ages";

const day = (on: string) => ({ earliest: on, latest: on });

describe("ages", () => {
  it.each([
    ["2000-02-29", "2018-02-28", 17],
    ["2000-02-29", "2018-03-01", 18],
    ["1990-06-15", "2026-06-14", 35],
    ["1990-06-15", "2026-06-15", 36],
  ])("someone born on %s is on %s %d", (born, on, age) => {
    expect(agesOn(day(born), on)).toEqual({ min: age, max: age });
  });

  it("is uncertain while a year of birth leaves two ages", () => {
    const born = { earliest: "2001-01-01", latest: "2001-12-31" };
    expect(isUnder(born, 25, "2026-06-01")).toBeNull();
    expect(isUnder(born, 26, "2026-06-01")).toBe(true);
    expect(isUnder(born, 24, "2026-06-01")).toBe(false);
    expect(birthdayOf(born, 67)).toBeNull();
  });

  it("has the birthday of 29 February on 1 March", () => {
    expect(birthdayOf(day("2000-02-29"), 18)).toBe("2018-03-01");
    expect(birthdayOf(day("1990-06-15"), 67)).toBe("2057-06-15");
  });
});

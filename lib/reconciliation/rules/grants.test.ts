import { describe, expect, it } from "vitest";
import {
  ELDERLY_FROM,
  expectedGrants,
  GRANT_YEARS,
  type GrantSubject,
  grantCode,
  KINDERGARTEN_TO,
  MINOR_TO,
  receivedGrants,
  schemeOf,
} from "./grants";

const adult: GrantSubject = {
  settledOn: "2024-03-01",
  birth: { date: "1990-05-04", precision: "day" },
  permitGround: "asylum",
  settlementType: "from_reception",
  onlyAdult: false,
  withChildren: true,
  leftIn: null,
};
const born = (date: string) => ({ ...adult, birth: { date, precision: "day" as const } });

describe("expectedGrants", () => {
  it("lasts the settlement year and four calendar years after it", () => {
    expect(GRANT_YEARS).toBe(5);
    const years = [2023, 2024, 2025, 2026, 2027, 2028, 2029];
    expect(years.map((year) => expectedGrants(adult, year)?.ar ?? null)).toEqual([
      ...[null, "AR-1", "AR-2", "AR-3", "AR-4", "AR-5", null],
    ]);
  });

  it.each([
    [{ ...adult, onlyAdult: true, withChildren: false }, "AR-1 EV"],
    [{ ...adult, onlyAdult: true }, "AR-1|AR-1 EV"],
    [born("2012-05-04"), "AR-1 B"],
    [{ ...adult, permitGround: "application_pending" }, null],
    [{ ...adult, permitGround: "norwegian_citizen" }, null],
    [{ ...adult, permitGround: null }, "*"],
    [{ ...adult, leftIn: 2024 }, "*"],
    [{ ...adult, permitGround: "family_of_protected" }, "AR-1"],
  ])("gives the group of year 1", (subject, code) => {
    expect(expectedGrants(subject, 2024)?.ar ?? null).toBe(code);
  });

  it("cannot tell of family from the fourth year, and expects nothing after a move", () => {
    const family = { ...adult, permitGround: "family_of_protected" };
    expect(expectedGrants(family, 2026)?.ar).toBe("AR-3");
    expect(expectedGrants(family, 2027)?.ar).toBe("*");
    expect(expectedGrants({ ...adult, leftIn: 2025 }, 2026)).toBeNull();
  });

  it("adds the supplements of year 1 by age at settlement", () => {
    expect(ELDERLY_FROM).toBe(60);
    expect(KINDERGARTEN_TO).toBe(5);
    expect(expectedGrants(born("1964-03-01"), 2024)?.eldr).toBe("ELDR");
    expect(expectedGrants(born("1964-03-02"), 2024)?.eldr).toBeNull();
    expect(expectedGrants(born("1964-03-01"), 2025)?.eldr).toBeNull();
    expect(expectedGrants(born("2018-03-02"), 2024)?.bht).toBe("BHT");
    expect(expectedGrants(born("2018-03-01"), 2024)?.bht).toBeNull();
  });

  it("gives unaccompanied minors the special grant through the year they turn 20", () => {
    expect(MINOR_TO).toEqual({ low: 16, high: 20 });
    const minor = { ...born("2009-10-01"), settlementType: "unaccompanied_minor" };
    expect([2025, 2026, 2029, 2030].map((year) => expectedGrants(minor, year)?.em ?? null)).toEqual(
      [...["EMINB", "EMINU", "EMINU", null]],
    );
  });
});

describe("codes", () => {
  it.each([
    ["AR-1", "AR-1"],
    ["ar 1 ev", "AR-1 EV"],
    ["AR1-B", "AR-1 B"],
    ["AR–3", "AR-3"],
    ["FHT2", "FHT2"],
  ])("%s is %s", (cell, code) => {
    expect(grantCode(cell)).toBe(code);
  });

  it("gathers the codes of a person by scheme, and leaves those that are applied for", () => {
    expect(receivedGrants(["AR-1 B", "BHT", "FHT1", "AR-1 B"])).toEqual({
      ar: "AR-1 B",
      bht: "BHT",
    });
    expect(receivedGrants(["AR-3", "AR-2"])).toEqual({ ar: "AR-2, AR-3" });
    expect(["ELDR", "EMINU", "UN43G", "P37D-AR1"].map(schemeOf)).toEqual([
      "eldr",
      "em",
      null,
      null,
    ]);
  });
});

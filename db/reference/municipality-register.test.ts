import { describe, expect, it } from "vitest";
import { MUNICIPALITY_REGISTER } from "./municipality-register";

const PER_COUNTY = {
  "03": 1,
  "11": 23,
  "15": 27,
  "18": 41,
  "31": 12,
  "32": 21,
  "33": 18,
  "34": 46,
  "39": 6,
  "40": 17,
  "42": 25,
  "46": 43,
  "50": 38,
  "55": 21,
  "56": 18,
};

const named = (number: string) => MUNICIPALITY_REGISTER.find((m) => m.number === number)?.name;

describe("municipality register", () => {
  it("has 357 unique municipalities", () => {
    expect(MUNICIPALITY_REGISTER).toHaveLength(357);
    expect(new Set(MUNICIPALITY_REGISTER.map((m) => m.number)).size).toBe(357);
  });

  it.each(Object.entries(PER_COUNTY))("county %s has %i", (county, count) => {
    const inCounty = MUNICIPALITY_REGISTER.filter((m) => m.countyNumber === county);
    expect(inCounty).toHaveLength(count);
    expect(new Set(inCounty.map((m) => m.countyName)).size).toBe(1);
    expect(inCounty.every((m) => m.number.startsWith(county))).toBe(true);
  });

  it("keeps parallel names with their own letters", () => {
    expect(named("5622")).toBe("Porsanger - Porsáŋgu - Porsanki");
    expect(named("0301")).toBe("Oslo - Oslove");
    expect(named("5536")).toBe("Lyngen - Ivgu - Yykeä");
    expect(MUNICIPALITY_REGISTER.every((m) => m.name === m.name.normalize("NFC"))).toBe(true);
  });

  it("dates the numbers of the 2024 reform", () => {
    const reform = MUNICIPALITY_REGISTER.filter((m) => m.validFrom === "2024-01-01");
    const counties = ["31", "32", "33", "39", "40", "55", "56"];
    expect(reform.filter((m) => !counties.includes(m.countyNumber)).map((m) => m.number)).toEqual([
      "1508",
      "1580",
    ]);
    expect(reform).toHaveLength(115);
  });
});

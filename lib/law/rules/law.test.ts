import { describe, expect, it } from "vitest";
import { theLaw } from "../fixtures";

const next = {
  validFrom: "2027-05-01",
  ore: 14_000_000,
  reference: "forskrift 2027-05-21-1",
  version: 1,
  changedByName: "Arne Nygård",
  changedAt: "2027-05-22T08:00:00.000Z",
};

describe("the law of a day", () => {
  it("gives the version that holds, and null where none does", () => {
    const law = theLaw();
    expect(law.on("2025-12-31").row("PR-10")).toBeNull();
    expect(law.on("2026-01-01").value("PR-10", "months")).toBe(12);
    expect(law.on("2026-01-01").row("PR-30")).toBeNull();
    expect(law.on("2026-06-30").row("C34-02")).not.toBeNull();
    expect(law.on("2026-07-01").row("C34-02")).toBeNull();
    expect(law.on("2028-06-30").row("C34-04")?.version).toBe(2);
    expect(law.on("2028-07-01").row("C34-04")).toBeNull();
  });

  it("gives a single value without its name, and none for a list or a name that is not there", () => {
    const law = theLaw().on("2026-03-01");
    expect(law.value("TG-05")).toBe(30);
    expect(law.value("PR-10")).toBeNull();
    expect(law.value("TG-08")).toBeNull();
    expect(law.value("BE-02", "nothing")).toBeNull();
  });

  it("moves both rules a day when the day itself is not to count", () => {
    const law = theLaw({ transition_day: "excluded" });
    expect(law.on("2026-01-01").row("PR-10")).toBeNull();
    expect(law.on("2026-01-01").row("PR-30")).not.toBeNull();
    expect(law.on("2026-01-02").row("PR-10")).not.toBeNull();
    expect(law.on("2026-01-02").row("PR-30")).toBeNull();
    expect(law.on("2023-08-01").row("NO-04b")).not.toBeNull();
    // Where the law names a day without "after", the day counts.
    expect(law.on("2026-01-01").row("TG-05")).not.toBeNull();
  });

  it("brings pending law into force on the day that is entered, and ends what it replaces", () => {
    expect(theLaw().on("2030-01-01").row("TG-02b")).toBeNull();
    const law = theLaw({ "in_force.TG-02b": "2027-03-01" });
    expect(law.on("2027-02-28").row("TG-02")?.values).toEqual({ years: 55 });
    expect(law.on("2027-02-28").row("TG-02b")).toBeNull();
    expect(law.on("2027-03-01").row("TG-02")).toBeNull();
    expect(law.on("2027-03-01").value("TG-02b")).toBe(60);
  });

  it("takes the municipality's basic amount until the product has one of that day", () => {
    const law = theLaw({}, [next]);
    expect(law.gOn("2027-04-30")).toMatchObject({ ore: 13_654_900, verified: true });
    expect(law.gOn("2027-05-01")).toEqual({
      ore: 14_000_000,
      validFrom: "2027-05-01",
      law: "forskrift 2027-05-21-1",
      verified: false,
    });
    const same = theLaw({}, [{ ...next, validFrom: "2026-05-01" }]);
    expect(same.gOn("2026-06-01")).toMatchObject({ ore: 13_654_900, verified: true });
  });

  it("says when a setting is nobody's choice", () => {
    expect(theLaw().setting("upper_age_edge")).toEqual({
      value: "inclusive",
      isDefault: true,
      reference: null,
    });
    expect(theLaw({ upper_age_edge: "exclusive" }).setting("upper_age_edge")).toMatchObject({
      value: "exclusive",
      isDefault: false,
    });
  });
});

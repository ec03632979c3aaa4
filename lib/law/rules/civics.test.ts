import { describe, expect, it } from "vitest";
import { aPerson, theLaw } from "../fixtures";
import type { PersonFacts } from "../types";
import { civicsOf } from "./civics";

const decide = (facts: Partial<PersonFacts>, day = "2026-11-26") =>
  civicsOf(theLaw(), aPerson(facts), day);

describe("the right and duty to civics", () => {
  it.each<[rule: string, facts: Partial<PersonFacts>, hours: number | null, endsOn: string | null]>(
    [
      ["NO-06", { norwegianOfferedFrom: "2026-03-01" }, 75, "2027-03-01"],
      [
        "NO-06",
        { norwegianOfferedFrom: "2026-03-01", norwegianExtensionDays: 14 },
        75,
        "2027-03-15",
      ],
      ["NO-06", { permitGrantedOn: "2023-07-31", settledOn: "2023-12-01" }, 75, "2024-12-01"],
      ["NO-06", { permitGrantedOn: "2021-12-31", settledOn: "2022-02-01" }, 50, "2023-02-01"],
      ["NO-06", { norwegianOfferedFrom: null }, 75, null],
      ["NO-06b", { trainedByCounty: true, norwegianOfferedFrom: "2026-03-01" }, null, null],
      ["NO-10", { permitGrantedOn: "2019-05-02", arrivedOn: "2018-01-01" }, 50, null],
    ],
  )("%s for %o: %s hours, by %s", (rule, facts, hours, endsOn) => {
    const decision = decide(facts);
    expect(decision).toMatchObject({ result: "right_and_duty", hours, endsOn });
    expect(decision.rules.map(({ id }) => id)).toContain(rule);
  });

  it("C34-01: there is none with collective protection", () => {
    const facts = { permit: "collective_protection", permitGrantedOn: "2025-04-01" };
    expect(decide(facts).result).toBe("none");
  });

  it("is a duty alone for labour migrants", () => {
    expect(decide({ permit: "work" }).result).toBe("duty");
  });

  it("has its clock apart from that of Norwegian", () => {
    expect(decide({ norwegianOfferedFrom: "2025-01-01", upperSecondary: null })).toMatchObject({
      result: "right_and_duty",
      endsOn: "2026-01-01",
    });
  });
});

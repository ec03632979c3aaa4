import { describe, expect, it } from "vitest";
import given from "@/db/reference/deadline-rules.json";
import { hasAllocationDecision, SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import type { Direction, Unit } from "@/lib/deadlines/rules/codes";
import { dayAt } from "@/lib/deadlines/rules/length";
import type { PlainDate } from "@/lib/platform/dates";
import { answerListInput, refuseOfferInput } from "../input";
import { isOfType } from "./applies";
import { DECLINE_REASONS, REFUSAL_CONSEQUENCES } from "./codes";
import { movesFor, moveTo, pathOf } from "./flow";
import type { FlowAct } from "./flow-states";
import { type Position, possibleMoves, whyNot } from "./position";
import { recordersOf } from "./steps";

const TODAY = "2026-11-23";
const at = (type: Position["type"], days: Position["days"]): Position => ({
  type,
  days,
  isAdult: true,
  elsewhere: false,
  consent: null,
});
const allocated = { distributed: "2026-09-01", accepted: "2026-09-05", allocated: "2026-10-01" };

/** The last day by the deadline that an act of the flow meets. */
function dueOn(type: Position["type"], act: FlowAct, from: PlainDate): PlainDate | null {
  const key = movesFor(type, act)[0]?.due;
  const rule = given.rules.find((one) => one.key === key);
  return rule ? dayAt(from, rule.direction as Direction, rule.length, rule.unit as Unit) : null;
}

describe("the numbered rules of the way from a permit to a programme, and their law", () => {
  it("B1: UDI grants the permit, which those on an entry permit get after they have come", () => {
    expect(moveTo("from_reception", "permit_granted")).toMatchObject({ by: "udi" });
    expect(pathOf("resettlement")).not.toContain("permit_granted");
  });

  it("B2: is mapped before settlement by the reception, or by IMDi (integreringsloven § 6)", () => {
    expect(moveTo("from_reception", "mapped")).toMatchObject({ by: "reception" });
    expect(moveTo("resettlement", "mapped")).toMatchObject({ by: "imdi" });
    const [, late] = movesFor("from_reception", "record_mapping");
    expect(late?.from).not.toContain("settled");
  });

  it("B3: health information with consent alone, in every kind of settlement (helsepersonelloven)", () => {
    for (const type of SETTLEMENT_TYPES) {
      const moves = movesFor(type, "record_health_statement");
      expect(moves.length, type).toBeGreaterThan(0);
      for (const { gate, may } of moves) expect([gate, may]).toEqual([["consent_given"], true]);
    }
  });

  it("B4: IMDi puts the household on the list, but for those who found a home or need no agreement", () => {
    for (const type of SETTLEMENT_TYPES) {
      const listed = hasAllocationDecision(type) && type !== "agreed_self_settlement";
      expect(moveTo(type, "distributed")?.by, type).toBe(listed ? "imdi" : undefined);
    }
  });

  it("B5: the municipality answers within a week of the day on the list, and never before it", () => {
    expect(dueOn("from_reception", "accept", "2028-02-22")).toBe("2028-02-29");
    expect(dueOn("from_reception", "decline", "2026-12-28")).toBe("2027-01-04");
    const listed = at("from_reception", { distributed: "2026-11-20" });
    expect(whyNot(listed, "accept", "2026-11-19", TODAY)).toBe(
      "settlement.errors.before-distributed",
    );
  });

  it("B5: a no has a reason out of a list, in which no country stands (IMDi takes no such condition)", () => {
    const no = { caseId: "019ac000-0000-7000-8000-000000000000", version: 0, answer: "declined" };
    const parsed = (more: object) =>
      answerListInput.safeParse({ ...no, answeredOn: TODAY, ...more }).success;
    expect(parsed({})).toBe(false);
    expect(parsed({ reason: "other" })).toBe(false);
    expect(parsed({ reason: "other", note: "Skolen er full" })).toBe(true);
    for (const reason of DECLINE_REASONS.filter((one) => one !== "other")) {
      expect(parsed({ reason }), reason).toBe(true);
      expect(reason).not.toMatch(/nation|country|origin|ethnic|religio/);
    }
  });

  it("B6: IMDi decides on the municipality after its yes (integreringsloven § 46)", () => {
    const move = moveTo("from_reception", "allocated");
    expect(move).toMatchObject({ by: "imdi", notBefore: ["accepted"] });
  });

  it("B7: the person file opens with the decision", () => {
    const before = at("from_reception", { accepted: "2026-09-05" });
    expect(whyNot(before, "read_file", TODAY, TODAY)).toBe("settlement.errors.not-possible-now");
    expect(whyNot(at("from_reception", allocated), "read_file", TODAY, TODAY)).toBeNull();
  });

  it("B8: the day is agreed after the decision and may lie ahead; no other day may", () => {
    for (const type of SETTLEMENT_TYPES) {
      for (const { act, ahead } of possibleMoves(at(type, {}))) {
        expect(ahead, `${type} ${act}`).toBe(act === "plan_arrival");
      }
    }
    const position = at("from_reception", allocated);
    expect(whyNot(position, "plan_arrival", "2027-02-01", TODAY)).toBeNull();
    expect(whyNot(position, "plan_arrival", "2026-09-30", TODAY)).toBe(
      "settlement.errors.before-allocated",
    );
  });

  it("B9: nobody is settled before IMDi's decision, where there is one", () => {
    for (const type of SETTLEMENT_TYPES) {
      const [move] = movesFor(type, "register_settlement");
      expect(move?.notBefore.includes("allocated"), type).toBe(hasAllocationDecision(type));
    }
  });

  it("B10: the one who moves tells the Register within eight days (folkeregisterloven)", () => {
    const rule = given.rules.find(({ key }) => key === "D-FOLKEREG");
    expect(rule).toMatchObject({ length: 8, unit: "days", law: "folkeregisterloven" });
    // Over the night on which the clock is put forward, and over a leap day.
    expect(dayAt("2027-03-25", "after", 8, "days")).toBe("2027-04-02");
    expect(dayAt("2028-02-25", "after", 8, "days")).toBe("2028-03-04");
  });

  it("B12: the programme is decided within three months (integreringsloven § 12)", () => {
    expect(dueOn("from_reception", "decide_programme", "2026-11-30")).toBe("2027-02-28");
    const rule = given.rules.find(({ key }) => key === "D-PROGRAMME-DECISION");
    expect(rule?.law).toBe("integreringsloven § 12");
  });

  it("P2: whoever lives privately applies within six months of the notice of the permit", () => {
    for (const type of ["private_resident", "amot", "agreed_self_settlement"] as const) {
      expect(dueOn(type, "record_application", "2026-08-31"), type).toBe("2027-02-28");
    }
  });

  it("P5: those who ask for agreed self-settlement apply too, unless they live in reception", () => {
    expect(movesFor("agreed_self_settlement", "record_application")[0]?.may).toBe(true);
    expect(movesFor("private_resident", "record_application")[0]?.may).toBe(false);
    expect(movesFor("from_reception", "record_application")).toEqual([]);
  });

  it("P7: the municipality registers the date itself for those whom no reception registers", () => {
    const by = SETTLEMENT_TYPES.map((type) => [type, moveTo(type, "settled")?.by]);
    expect(Object.fromEntries(by)).toEqual({
      from_reception: "reception",
      unaccompanied_minor: "reception",
      resettlement: "municipality",
      private_resident: "municipality",
      amot: "municipality",
      agreed_self_settlement: "municipality",
      family_reunification: "municipality",
      self_settled: "municipality",
    });
  });

  it("P9: without agreement the programme may be offered, and is no right (integreringsloven § 8)", () => {
    expect(moveTo("self_settled", "programme_decided")?.may).toBe(true);
    expect(moveTo("private_resident", "programme_decided")?.may).toBe(false);
  });

  it("P10: family members need no agreement (integreringsloven § 8)", () => {
    expect(pathOf("family_reunification")).not.toContain("accepted");
    expect(pathOf("family_reunification")).not.toContain("allocated");
  });

  it("EM2: a place that suits the child is reserved, by whoever answers the list (barnevernsloven § 11-8)", () => {
    for (const type of SETTLEMENT_TYPES) {
      expect(isOfType("place_reserved", type)).toBe(type === "unaccompanied_minor");
    }
    expect(recordersOf("place_reserved")).toEqual(["settlement_officer", "manager"]);
  });

  it("entry on a resettlement refugee's permit within six months of it, and never before it", () => {
    expect(dueOn("resettlement", "register_settlement", "2027-08-30")).toBe("2028-02-29");
    const flown = at("resettlement", { ...allocated, entry_permit: "2026-10-20" });
    expect(whyNot(flown, "register_settlement", "2026-10-19", TODAY)).toBe(
      "settlement.errors.before-entry-permit",
    );
  });

  it("one offer, without appeal: who refuses is told what is lost (integreringsloven § 46)", () => {
    expect(REFUSAL_CONSEQUENCES).toEqual([
      "one_offer",
      "loses_public_help",
      "loses_programme",
      "no_appeal",
    ]);
    const refusal = {
      caseId: "019ac000-0000-7000-8000-000000000000",
      version: 1,
      refusedOn: TODAY,
      toldOn: TODAY,
      told: ["one_offer"],
      language: "so",
      interpreterUse: "not_needed",
    };
    expect(refuseOfferInput.safeParse(refusal).success).toBe(true);
    for (const part of ["told", "language", "interpreterUse", "toldOn"] as const) {
      const { [part]: _left, ...rest } = refusal;
      expect(refuseOfferInput.safeParse(rest).success, part).toBe(false);
    }
    const refused = at("from_reception", { ...allocated, refused: TODAY });
    expect(possibleMoves(refused)).toEqual([]);
  });
});

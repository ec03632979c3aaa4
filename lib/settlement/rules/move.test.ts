import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SETTLEMENT_TYPES } from "@/lib/cases/rules/settlement-types";
import { addDays } from "@/lib/platform/dates";
import { MOVE_ANSWERS, MOVE_DIRECTIONS } from "./codes";
import { consequencesOf, type MoveContent, moveProblems, YEARS_BOUND } from "./move";

const TODAY = "2026-11-23";
const asked: MoveContent = {
  direction: "out",
  movedOn: null,
  ownAnswer: "not_asked",
  ownAnsweredOn: null,
  ownAnsweredBy: null,
  otherAnswer: "not_asked",
  otherAnsweredOn: null,
  otherAnsweredBy: null,
};
const agreed: MoveContent = {
  ...asked,
  ownAnswer: "yes",
  ownAnsweredOn: "2026-11-10",
  ownAnsweredBy: "Kari Nordby",
  otherAnswer: "yes",
  otherAnsweredOn: "2026-11-12",
  otherAnsweredBy: "NAV Grünerløkka",
};
const from = { type: "from_reception" as const, settledOn: "2026-01-15", today: TODAY };

describe("a move", () => {
  it.each([
    [{ movedOn: TODAY }, {}],
    [{ movedOn: "2026-11-24" }, { movedOn: "settlement.errors.moved-in-future" }],
    [{ movedOn: "2026-01-14" }, { movedOn: "settlement.errors.before-settled" }],
    [{ movedOn: "2026-01-15" }, {}],
    [{ direction: "in", movedOn: "2026-01-14" }, {}],
    [
      { otherAnswer: "no" },
      { otherAnsweredOn: "errors.required", otherAnsweredBy: "errors.required" },
    ],
    [
      { ownAnswer: "yes", ownAnsweredOn: "2026-11-24", ownAnsweredBy: "Kari" },
      { ownAnsweredOn: "settlement.errors.in-future" },
    ],
  ] as const)("%j: %j", (given, problems) => {
    expect(moveProblems({ ...asked, ...given }, from)).toEqual(problems);
  });
});

describe("what follows of a move within five years of the settlement", () => {
  const outcome = (given: Partial<MoveContent>, more: Partial<typeof from> = {}) =>
    consequencesOf({ ...asked, ...given }, { ...from, ...more });

  it("of one that both agree on: the programme goes on there, and so does social housing (boligsosialloven § 3)", () => {
    expect(outcome(agreed)).toEqual([
      "agreed",
      "programme_goes_on_there",
      "social_housing_goes_over",
      "grants_follow_register",
      "month_of_move_unsure",
      "register_exit_in_nir",
    ]);
  });

  it("of one without agreement: the right to the programme may be lost, and social housing stays (boligsosialloven § 3)", () => {
    for (const other of ["no", "not_asked"] as const) {
      expect(outcome({ ...agreed, otherAnswer: other })).toEqual([
        other === "no" ? "not_agreed" : "not_agreed_yet",
        "programme_may_be_lost",
        "social_housing_stays",
        "grants_follow_register",
        "month_of_move_unsure",
        "register_exit_in_nir",
      ]);
    }
  });

  it.each([
    ["2021-11-24", TODAY, true],
    ["2021-11-23", TODAY, false],
    // Five years from a leap day have run on 28 February.
    ["2024-02-29", "2029-02-27", true],
    ["2024-02-29", "2029-02-28", false],
  ])("settled on %s and moved on %s is within them: %s", (settledOn, movedOn, isWithin) => {
    expect(YEARS_BOUND).toBe(5);
    const found = outcome({ movedOn }, { settledOn, today: movedOn });
    expect(found.includes("after_five_years")).toBe(!isWithin);
    expect(found.includes("programme_may_be_lost")).toBe(isWithin);
  });

  it("is told apart where the day of the settlement is not known", () => {
    const unknown = consequencesOf(asked, { ...from, settledOn: null });
    expect(unknown).toContain("five_years_unknown");
  });

  it("P9: takes no right from those who settled on their own and had none (integreringsloven § 8)", () => {
    const alone = consequencesOf(agreed, { ...from, type: "self_settled" });
    expect(alone).toContain("programme_was_no_right");
    expect(consequencesOf(asked, { ...from, type: "family_reunification" })).toContain(
      "programme_may_be_lost",
    );
  });

  it("lets this municipality decide on those who move in", () => {
    const comes = outcome({ ...agreed, direction: "in" });
    expect(comes).toContain("programme_here_if_accepted");
    expect(comes).not.toContain("register_exit_in_nir");
  });

  it("says one thing of the agreement, one of the programme and one of social housing, whatever the move", () => {
    const one = <T extends string>(...codes: T[]) => codes;
    const groups: string[][] = [
      one("agreed", "not_agreed", "not_agreed_yet"),
      one(
        "programme_goes_on_there",
        "programme_here_if_accepted",
        "programme_may_be_lost",
        "programme_was_no_right",
      ),
      one("social_housing_goes_over", "social_housing_stays"),
    ];
    const move = fc.record({
      direction: fc.constantFrom(...MOVE_DIRECTIONS),
      ownAnswer: fc.constantFrom(...MOVE_ANSWERS),
      otherAnswer: fc.constantFrom(...MOVE_ANSWERS),
      movedOn: fc.option(fc.integer({ min: -900, max: 0 }).map((n) => addDays(TODAY, n))),
    });
    const settledOn = fc.option(fc.integer({ min: -3000, max: 0 }).map((n) => addDays(TODAY, n)));
    fc.assert(
      fc.property(move, settledOn, fc.constantFrom(...SETTLEMENT_TYPES), (given, settled, type) => {
        const found = consequencesOf(
          { ...asked, ...given },
          { type, settledOn: settled, today: TODAY },
        );
        expect(new Set(found).size).toBe(found.length);
        for (const group of groups) {
          expect(found.filter((code) => group.includes(code))).toHaveLength(1);
        }
        const both = given.ownAnswer === "yes" && given.otherAnswer === "yes";
        expect(found.includes("social_housing_goes_over")).toBe(both);
        if (both) expect(found).not.toContain("programme_may_be_lost");
      }),
    );
  });
});

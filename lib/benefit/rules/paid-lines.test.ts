import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPaid } from "./paid-lines";
import { payrollAmount } from "./payroll-file";

describe("lines from payroll", () => {
  it.each([
    ["a;22758,17", [{ reference: "a", ore: 2275817 }]],
    ["Referanse\tNavn\tBeløp\nA\tAmina Yusuf\t22 758,17\n", [{ reference: "a", ore: 2275817 }]],
    ['"a";"100.50"', [{ reference: "a", ore: 10050 }]],
    ["a;100\na;-25,50", [{ reference: "a", ore: 7450 }]],
    ["", []],
  ])("%j is read", (text, lines) => {
    expect(readPaid(text)).toEqual({ lines, wrong: [] });
  });

  it("tells which lines are not a reference with an amount", () => {
    expect(readPaid("a;100\nb\nc;mye\nd;1").wrong).toEqual([2, 3]);
  });

  it("reads what the payroll file writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: -9_000_000, max: 9_000_000 }), (ore) => {
        expect(readPaid(`x;${payrollAmount(ore)}`).lines).toEqual([
          { reference: "x", ore: ore || 0 },
        ]);
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import given from "@/db/reference/deadline-rules.json";
import {
  hasAllocationDecision,
  SETTLEMENT_TYPES,
  type SettlementType,
} from "@/lib/cases/rules/settlement-types";
import { addDays, type PlainDate } from "@/lib/platform/dates";
import { FLOW_MOVES, movesFor, moveTo, pathOf } from "./flow";
import { FLOW_ACTS, FLOW_ENDS, FLOW_STATES, type FlowAct, type ShownState } from "./flow-states";
import { afterAct, nextMove, type Position, possibleMoves, stateOf, whyNot } from "./position";

const TODAY = "2026-11-23";
const acts = Object.keys(FLOW_ACTS) as FlowAct[];

const aPosition = (type: SettlementType, more: Partial<Position> = {}): Position => ({
  type,
  days: {},
  isAdult: true,
  elsewhere: false,
  consent: null,
  ...more,
});

describe("the table of the person flow", () => {
  it("has for each row states, an act and kinds of settlement that exist, and a deadline that is a rule", () => {
    const rules = new Set(given.rules.map(({ key }) => key));
    for (const move of FLOW_MOVES) {
      expect(move.from.length, move.act).toBeGreaterThan(0);
      expect(move.types.length, move.act).toBeGreaterThan(0);
      expect(move.who.length, move.act).toBeGreaterThan(0);
      if (move.to) expect(move.to, move.act).toBe(FLOW_ACTS[move.act]);
      if (move.due) expect(rules, move.due).toContain(move.due);
    }
  });

  it("leads on to a later state, or writes down late what lies behind", () => {
    for (const { act, from, to } of FLOW_MOVES) {
      const target = FLOW_STATES.indexOf(FLOW_ACTS[act]);
      for (const state of from) {
        const at = FLOW_STATES.indexOf(state);
        // Only a household that was declined is answered anew.
        if (state === "declined") expect(act).toBe("accept");
        else expect(to ? at < target : at > target, `${state} ${act}`).toBe(true);
      }
    }
  });

  it("says one thing alone for an act from a state in a kind of settlement", () => {
    for (const type of SETTLEMENT_TYPES) {
      for (const act of acts) {
        const from = movesFor(type, act).flatMap((move) => move.from);
        expect(new Set(from).size, `${type} ${act}`).toBe(from.length);
      }
    }
  });

  it.each([
    [
      "from_reception",
      "permit_granted mapped health_information distributed accepted allocated file_open planned settled established programme_decided",
    ],
    [
      "resettlement",
      "mapped health_information distributed accepted allocated file_open entry_permit planned settled established programme_decided",
    ],
    [
      "unaccompanied_minor",
      "permit_granted mapped health_information distributed accepted allocated file_open planned settled established programme_decided",
    ],
    [
      "family_reunification",
      "permit_granted health_information planned settled established programme_decided",
    ],
    [
      "private_resident",
      "permit_granted health_information applied distributed accepted allocated file_open planned settled established programme_decided",
    ],
    [
      "amot",
      "permit_granted health_information applied distributed accepted allocated file_open planned settled established programme_decided",
    ],
    [
      "agreed_self_settlement",
      "permit_granted mapped health_information applied accepted allocated file_open planned settled established programme_decided",
    ],
    ["self_settled", "permit_granted health_information settled established programme_decided"],
  ] as const)("leads %s by its own way", (type, path) => {
    expect(pathOf(type).join(" ")).toBe(path);
  });

  it("knows a way for every kind of settlement", () => {
    for (const type of SETTLEMENT_TYPES) expect(pathOf(type)).toContain("settled");
  });

  it.each([
    ["from_reception", "reception"],
    ["unaccompanied_minor", "reception"],
    ["resettlement", "municipality"],
    ["private_resident", "municipality"],
    ["amot", "municipality"],
    ["agreed_self_settlement", "municipality"],
  ] as const)("has the settlement date of %s registered by the %s", (type, by) => {
    expect(moveTo(type, "settled")).toMatchObject({ by });
  });

  it("lets a council offer the programme to those who settled on their own (integreringsloven § 8)", () => {
    expect(moveTo("self_settled", "programme_decided")?.may).toBe(true);
    expect(moveTo("from_reception", "programme_decided")?.may).toBe(false);
    expect(moveTo("family_reunification", "accepted")).toBeUndefined();
  });
});

describe("where someone stands", () => {
  it.each([
    [{}, "registered"],
    [{ distributed: "2026-10-01" }, "distributed"],
    [{ distributed: "2026-10-01", mapped: "2026-10-05" }, "distributed"],
    [{ distributed: "2026-10-01", settled: "2026-11-01" }, "settled"],
    [{ distributed: "2026-10-01", declined: "2026-10-02" }, "declined"],
    [{ declined: "2026-10-02", accepted: "2026-10-03" }, "accepted"],
    [{ accepted: "2026-10-03", allocated: "2026-10-05", refused: "2026-10-09" }, "refused"],
    [{ settled: "2026-10-03", moved: "2026-11-01" }, "moved"],
    [{ entry_permit: "2026-10-03" }, "registered"],
  ] as const)("%j is %s", (days, state) => {
    expect(stateOf(aPosition("from_reception", { days }))).toBe(state);
  });

  it("comes next to what is left on the way, and never to what may be done", () => {
    const on = (days: Position["days"], more: Partial<Position> = {}) =>
      nextMove(aPosition("from_reception", { days, ...more }))?.act ?? null;
    expect(on({})).toBe("record_permit");
    expect(on({ distributed: "2026-10-01" })).toBe("accept");
    expect(on({ accepted: "2026-10-02" })).toBe("record_allocation");
    expect(on({ allocated: "2026-10-02" })).toBe("read_file");
    expect(on({ planned: "2026-10-02" })).toBe("register_settlement");
    expect(on({ established: "2026-10-02" })).toBe("decide_programme");
    expect(on({ established: "2026-10-02" }, { isAdult: false })).toBeNull();
    expect(on({ refused: "2026-10-02" })).toBeNull();
  });
});

describe("an act", () => {
  const allocated = aPosition("from_reception", {
    days: { distributed: "2026-09-01", accepted: "2026-09-05", allocated: "2026-10-01" },
  });
  it("settles nobody before IMDi's decision", () => {
    expect(whyNot(allocated, "register_settlement", "2026-09-30", TODAY)).toBe(
      "settlement.errors.before-allocated",
    );
    expect(whyNot(allocated, "register_settlement", "2026-10-01", TODAY)).toBeNull();
    const before = aPosition("from_reception", { days: { accepted: "2026-09-05" } });
    expect(whyNot(before, "register_settlement", "2026-11-01", TODAY)).toBe(
      "settlement.errors.not-possible-now",
    );
  });
  it("is not done ahead, but for what is planned", () => {
    expect(whyNot(allocated, "register_settlement", "2026-11-24", TODAY)).toBe(
      "settlement.errors.in-future",
    );
    expect(whyNot(allocated, "plan_arrival", "2027-01-15", TODAY)).toBeNull();
  });
  it("takes nobody whom IMDi has given to another municipality", () => {
    const listed = aPosition("from_reception", {
      days: { distributed: "2026-11-20" },
      elsewhere: true,
    });
    expect(whyNot(listed, "accept", TODAY, TODAY)).toBe("settlement.errors.gate-not-elsewhere");
    expect(whyNot(listed, "decline", TODAY, TODAY)).toBeNull();
  });
  it.each([
    [null, "settlement.errors.gate-consent-given"],
    ["refused", "settlement.errors.gate-consent-given"],
    ["given", null],
  ] as const)("obtains health information with consent alone: %s", (consent, why) => {
    const position = { ...allocated, consent };
    expect(whyNot(position, "record_health_statement", TODAY, TODAY)).toBe(why);
  });
  it("is recorded once", () => {
    const days = { ...allocated.days, mapped: "2026-08-01" };
    expect(whyNot({ ...allocated, days }, "record_mapping", TODAY, TODAY)).toBe(
      "settlement.errors.already-recorded",
    );
  });
  it("decides on no child's programme", () => {
    const child = aPosition("from_reception", { days: { settled: TODAY }, isAdult: false });
    expect(whyNot(child, "decide_programme", TODAY, TODAY)).toBe("settlement.errors.gate-adult");
  });
});

/** An act out of all on any day, or what comes next some days after the last. */
type Try = { act: FlowAct; on: PlainDate; onwards: boolean; later: number };

const someDay = fc.integer({ min: -500, max: 60 }).map((days) => addDays(TODAY, days));
const tries: fc.Arbitrary<Try[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    on: someDay,
    onwards: fc.boolean(),
    later: fc.integer({ min: -3, max: 40 }),
  }),
  { minLength: 5, maxLength: 40 },
);

function tryOf(
  position: Position,
  { act, on, onwards, later }: Try,
): { act: FlowAct; on: PlainDate } {
  const next = onwards ? nextMove(position) : null;
  const last = Object.values(position.days).sort().at(-1) ?? addDays(TODAY, -400);
  return next ? { act: next.act, on: addDays(last, later) } : { act, on };
}

const startingPoint = fc.record({
  type: fc.constantFrom(...SETTLEMENT_TYPES),
  isAdult: fc.boolean(),
  elsewhere: fc.boolean(),
  consent: fc.constantFrom("given" as const, "refused" as const, null),
});

/** What can never be, whatever is tried in whichever order. */
function expectLegal({ type, days, isAdult, consent, elsewhere }: Position): void {
  const inOrder = (first: ShownState, second: ShownState) => {
    const [a, b] = [days[first], days[second]];
    if (b) expect(a, `${type}: ${second} without ${first}`).toBeTruthy();
    if (a && b) expect(a <= b, `${type}: ${first} ${a}, ${second} ${b}`).toBe(true);
  };
  if (hasAllocationDecision(type)) {
    inOrder("accepted", "allocated");
    inOrder("allocated", "file_open");
    inOrder("allocated", "planned");
    inOrder("allocated", "settled");
    inOrder("accepted", "refused");
    if (days.accepted) expect(elsewhere).toBe(false);
  } else {
    for (const state of ["distributed", "accepted", "declined", "allocated", "refused"] as const) {
      expect(days[state], `${type} ${state}`).toBeUndefined();
    }
  }
  if (type !== "resettlement") expect(days.entry_permit).toBeUndefined();
  inOrder("settled", "established");
  inOrder("settled", "moved");
  if (days.programme_decided) expect(Boolean(days.settled) && isAdult).toBe(true);
  if (days.health_information) expect(consent).toBe("given");
  expect(Boolean(days.declined && days.accepted)).toBe(false);
  expect(Boolean(days.refused && days.settled)).toBe(false);
  for (const [state, day] of Object.entries(days)) {
    if (state !== "planned") expect(day <= TODAY, `${state} ${day}`).toBe(true);
  }
}

describe("any sequence of acts", () => {
  it("comes to no illegal state, in 2,000 random ones over all kinds of settlement", {
    timeout: 60_000,
  }, () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(startingPoint, tries, (start, sequence) => {
        let position = aPosition(start.type, start);
        for (const one of sequence) {
          const { act, on } = tryOf(position, one);
          const before = stateOf(position);
          const rows = movesFor(start.type, act).filter((row) => row.from.includes(before));
          if (whyNot(position, act, on, TODAY)) continue;
          // What was possible is a row of the table, and leads where the row says.
          expect(rows).toHaveLength(1);
          position = afterAct(position, act, on);
          expect(stateOf(position)).toBe(rows[0]?.to ?? before);
          expectLegal(position);
          expect(possibleMoves(position).map((row) => row.act)).not.toContain(act);
          reached.add(`${start.type} ${stateOf(position)}`);
        }
      }),
      { numRuns: 2000 },
    );
    // A model that gets nowhere shows nothing.
    for (const type of SETTLEMENT_TYPES) {
      for (const state of [...pathOf(type).slice(0, 1), "settled"]) {
        expect(reached, `${type} ${state}`).toContain(`${type} ${state}`);
      }
    }
  });

  it("leads from each state of a way on to the end of it", () => {
    for (const type of SETTLEMENT_TYPES) {
      let position = aPosition(type, { consent: "given" });
      for (let steps = 0; ; steps += 1) {
        const next = nextMove(position);
        if (!next) break;
        expect(steps).toBeLessThan(15);
        expect(whyNot(position, next.act, TODAY, TODAY), `${type} ${next.act}`).toBeNull();
        position = afterAct(position, next.act, TODAY);
      }
      const last = pathOf(type).findLast((state) => !moveTo(type, state)?.may);
      expect(stateOf(position), type).toBe(last);
    }
  });

  it("ends nowhere but in the ends", () => {
    for (const end of FLOW_ENDS) {
      for (const type of SETTLEMENT_TYPES) {
        const position = aPosition(type, { days: { [end]: TODAY } });
        const onwards = possibleMoves(position).map(({ act }) => act);
        expect(onwards, `${type} ${end}`).toEqual(
          end === "declined" && movesFor(type, "decline").length > 0 ? ["accept"] : [],
        );
      }
    }
  });
});

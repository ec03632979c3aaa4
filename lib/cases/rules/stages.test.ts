import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SETTLEMENT_TYPES } from "./settlement-types";
import {
  afterMove,
  afterTypeChange,
  firstStage,
  possibleMoves,
  STAGE_ACTS,
  STAGE_MOVES,
  STAGES,
  type Stage,
  stageMove,
  stagesOf,
} from "./stages";

describe("the stage table", () => {
  it("has one row for each act", () => {
    expect(STAGE_MOVES.map(({ act }) => act).sort()).toEqual([...STAGE_ACTS].sort());
  });

  it.each([
    ["from_reception", ["request"], ["accept_request"]],
    ["agreed_self_settlement", ["request"], ["start_assessment"]],
    [
      "agreed_self_settlement",
      ["self_settlement_assessment"],
      ["approve_self_found", "reject_self_found"],
    ],
    ["from_reception", ["housing_allocation"], ["begin_settlement"]],
    [
      "resettlement",
      ["settlement"],
      ["return_to_allocation", "start_guidance", "start_programme", "complete_settlement"],
    ],
    [
      "family_reunification",
      ["housing_guidance", "introduction_programme"],
      ["begin_transition", "end_programme", "end_guidance"],
    ],
    ["from_reception", ["transition"], ["start_guidance", "complete_transition"]],
    ["from_reception", ["follow_up"], ["start_guidance", "start_programme"]],
  ] as const)("%s in %j can %j", (type, open, acts) => {
    expect(possibleMoves(type, open).map(({ act }) => act)).toEqual(acts);
  });

  it("keeps the assessment for the self-found, and the request from those who need none", () => {
    for (const type of SETTLEMENT_TYPES) {
      const stages = stagesOf(type);
      expect(stages.includes("self_settlement_assessment")).toBe(type === "agreed_self_settlement");
      expect(stages).toContain(firstStage(type));
      expect(stages.at(-1)).toBe("follow_up");
    }
    expect(firstStage("family_reunification")).toBe("settlement");
    expect(firstStage("self_settled")).toBe("settlement");
  });

  it("ends the settlement without leaving the case empty, and opens nothing beside the programme", () => {
    const move = stageMove("complete_settlement");
    expect(afterMove(move, ["settlement"])).toEqual(["housing_guidance"]);
    expect(afterMove(move, ["settlement", "introduction_programme"])).toEqual([
      "introduction_programme",
    ]);
  });
});

const walk = fc.record({
  type: fc.constantFrom(...SETTLEMENT_TYPES),
  choices: fc.array(fc.nat(), { maxLength: 40 }),
});

describe("any sequence of acts", () => {
  it("leaves an open case with an open stage, each once, each known to the settlement type", () => {
    fc.assert(
      fc.property(walk, ({ type, choices }) => {
        let open: readonly Stage[] = [firstStage(type)];
        for (const choice of choices) {
          const moves = possibleMoves(type, open);
          const move = moves[choice % Math.max(1, moves.length)];
          if (!move) return;
          open = afterMove(move, open);
          expect(open.length).toBeGreaterThan(0);
          expect(new Set(open).size).toBe(open.length);
          expect(stagesOf(type)).toEqual(expect.arrayContaining([...open]));
        }
      }),
    );
  });

  it("can always go on: no set of open stages is a dead end", () => {
    fc.assert(
      fc.property(walk, ({ type, choices }) => {
        let open: readonly Stage[] = [firstStage(type)];
        for (const choice of choices) {
          const moves = possibleMoves(type, open);
          expect(moves.length).toBeGreaterThan(0);
          const move = moves[choice % moves.length];
          if (move) open = afterMove(move, open);
        }
      }),
    );
  });

  it("survives a change of settlement type", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SETTLEMENT_TYPES),
        fc.uniqueArray(fc.constantFrom(...STAGES), { minLength: 1 }),
        (type, open) => {
          const { closed, opened } = afterTypeChange(type, open);
          const left = [...open.filter((stage) => !closed.includes(stage)), ...opened];
          expect(left.length).toBeGreaterThan(0);
          expect(stagesOf(type)).toEqual(expect.arrayContaining(left));
        },
      ),
    );
  });

  it("reaches every stage of every settlement type", () => {
    for (const type of SETTLEMENT_TYPES) {
      const seen = new Set<string>();
      const reached = new Set<Stage>();
      const queue: (readonly Stage[])[] = [[firstStage(type)]];
      while (queue.length > 0) {
        const open = queue.pop() ?? [];
        if (seen.has(open.join())) continue;
        seen.add(open.join());
        for (const stage of open) reached.add(stage);
        for (const move of possibleMoves(type, open)) queue.push(afterMove(move, open));
      }
      expect([...reached]).toEqual(expect.arrayContaining([...stagesOf(type)]));
    }
  });
});

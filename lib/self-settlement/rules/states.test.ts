import fc from "fast-check";
import { expect, it } from "vitest";
import {
  APPLICATION_ACTS,
  APPLICATION_MOVES,
  APPLICATION_STATES,
  type ApplicationAct,
  type ApplicationState,
  applicationMove,
  MAIN_LINE,
  mayBeSigned,
  movesFrom,
} from "./states";

it("has one row for each act, and every state but the first can be reached", () => {
  expect(APPLICATION_MOVES.map(({ act }) => act).toSorted()).toEqual(APPLICATION_ACTS.toSorted());
  const reached = new Set<ApplicationState>(["enquiry", ...APPLICATION_MOVES.map(({ to }) => to)]);
  expect(APPLICATION_STATES.filter((state) => !reached.has(state))).toEqual([]);
});

it("ends only where it ends: every other state has a way on", () => {
  for (const state of APPLICATION_STATES) {
    expect(movesFrom(state).length > 0, state).toBe(state !== "ended");
  }
});

it("follows the order of the scheme along its main line", () => {
  for (const [index, state] of MAIN_LINE.slice(0, -1).entries()) {
    expect(movesFrom(state).map(({ to }) => to)).toContain(MAIN_LINE[index + 1]);
  }
});

it("never signs before IMDi has decided, nor decides before the municipality has approved", () => {
  const acts = fc.array(fc.constantFrom(...APPLICATION_ACTS), { maxLength: 40 });
  fc.assert(
    fc.property(acts, (tried) => {
      let state: ApplicationState = "enquiry";
      const done: ApplicationAct[] = [];
      for (const act of tried) {
        const move = applicationMove(act);
        if (!move.from.includes(state)) continue;
        if (act === "sign_lease") {
          expect(mayBeSigned(state)).toBe(true);
          const decided = done.lastIndexOf("record_imdi_decision");
          const kept = done.lastIndexOf("keep_imdi_decision");
          expect(Math.max(decided, kept)).toBeGreaterThan(done.lastIndexOf("lose_home"));
          expect(done.lastIndexOf("approve")).toBeGreaterThan(-1);
        }
        if (act === "approve") expect(done).toContain("begin_checks");
        if (act === "move_in") expect(done.at(-1)).toBe("sign_lease");
        state = move.to;
        done.push(act);
      }
      expect(APPLICATION_STATES).toContain(state);
    }),
    { numRuns: 2000 },
  );
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actsFrom,
  daysOverstayed,
  keepsPlaces,
  stateAfter,
  TENANCY_ACTS,
  TENANCY_STATES,
  type TenancyAct,
  type TenancyState,
} from "./states";

const walk = (from: TenancyState, acts: readonly TenancyAct[]) =>
  acts.reduce<TenancyState | undefined>((state, act) => state && stateAfter(state, act), from);

it.each<[string, TenancyState, TenancyAct[], TenancyState | undefined]>([
  ["the usual way", "offered", ["accept", "hand_over", "move_in", "move_out"], "moved_out"],
  ["kept first", "reserved", ["offer", "accept"], "accepted"],
  ["refused", "offered", ["refuse"], "refused"],
  ["taken back after yes", "offered", ["accept", "withdraw"], "withdrawn"],
  ["taken back with the keys given", "accepted", ["hand_over", "withdraw"], "withdrawn"],
  ["moved in before a protocol", "accepted", ["move_in"], "moved_in"],
  ["extended twice", "moved_in", ["change_period", "change_period"], "moved_in"],
  ["a child born and one who moves out", "moved_in", ["person_comes", "person_leaves"], "moved_in"],
  ["nobody comes to a home that was left", "moved_out", ["person_comes"], undefined],
  ["no answer without an offer", "reserved", ["accept"], undefined],
  ["no handover before yes", "offered", ["hand_over"], undefined],
  ["no second answer", "refused", ["accept"], undefined],
  ["nobody is withdrawn from their home", "moved_in", ["withdraw"], undefined],
  ["nobody moves out twice", "moved_out", ["move_out"], undefined],
])("%s", (_, from, acts, to) => {
  expect(walk(from, acts)).toBe(to);
});

it("never comes back to what has ended, whatever is tried", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...TENANCY_STATES),
      fc.array(fc.constantFrom(...TENANCY_ACTS), { maxLength: 12 }),
      (start, acts) => {
        let state = start;
        for (const act of acts) {
          const next = stateAfter(state, act);
          expect(actsFrom(state).includes(act)).toBe(next !== undefined);
          if (!keepsPlaces(state)) expect(next).toBeUndefined();
          state = next ?? state;
        }
      },
    ),
  );
});

describe("daysOverstayed", () => {
  it.each<[TenancyState, string | null, number]>([
    ["moved_in", "2026-11-20", 6],
    ["moved_in", "2026-11-26", 0],
    ["moved_in", null, 0],
    ["moved_out", "2026-11-20", 0],
    ["accepted", "2026-11-20", 0],
  ])("of %s until %s is %i", (status, plannedUntil, days) => {
    expect(daysOverstayed({ status, plannedUntil }, "2026-11-26")).toBe(days);
  });
});

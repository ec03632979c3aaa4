import { expect, it } from "vitest";
import { actDateProblem } from "./act-dates";

const today = "2026-11-23";
const known = { stateSince: "2026-11-05", imdiDecidedOn: "2026-11-10" };

it.each([
  ["ask_imdi", "2026-11-05", null],
  ["ask_imdi", "2026-11-04", "before-last-step"],
  ["ask_imdi", "2026-11-23", null],
  ["ask_imdi", "2026-11-24", "in-future"],
  ["sign_lease", "2026-11-10", null],
  ["sign_lease", "2026-11-09", "signed-before-decision"],
  ["move_in", "2026-11-10", null],
  ["move_in", "2026-11-09", "moved-in-before-decision"],
  ["lose_home", "2026-11-09", null],
] as const)("%s on %s: %s", (act, day, problem) => {
  const expected = problem && `self-settlement.errors.${problem}`;
  expect(actDateProblem(act, day, known, today)).toBe(expected);
});

it("asks only for order where IMDi has not decided", () => {
  const undecided = { stateSince: "2026-11-05", imdiDecidedOn: null };
  expect(actDateProblem("sign_lease", "2026-11-05", undecided, today)).toBeNull();
});

import { expect, it } from "vitest";
import type { Participation } from "../types";
import { isRefused, pathOf } from "./path";

const programme: Participation = {
  id: "p",
  caseId: "c",
  personId: "m",
  version: 1,
  rightArisesOn: "2026-09-01",
  decidedOn: null,
  startedOn: null,
  plannedEndOn: null,
  endGoal: null,
  endedOn: null,
  exitReason: null,
  statusAfterOneYear: null,
  statusAfterOneYearOn: null,
  startDueOn: "2026-12-01",
};
const nothing = { decisions: [], plans: [], contracts: [] };
const next = (course: Parameters<typeof pathOf>[0]) =>
  pathOf(course).find(({ state }) => state === "next")?.step;
const plan = { id: "1", status: "in_force", inForceFrom: "2026-10-21" } as const;

it.each([
  ["decision", {}],
  ["plan", { programme: { ...programme, decidedOn: "2026-10-20" } }],
  ["contract", { programme: { ...programme, decidedOn: "2026-10-20" }, plans: [plan] }],
  [
    "start",
    {
      programme: { ...programme, decidedOn: "2026-10-20" },
      plans: [plan],
      contracts: [{ planId: "1", signedOn: "2026-10-21" }],
    },
  ],
] as const)("has the %s as what comes next", (step, more) => {
  expect(next({ programme, ...nothing, ...more })).toBe(step);
});

it("asks for a contract anew when another plan is in force", () => {
  const decided = { ...programme, decidedOn: "2026-10-20", startedOn: "2026-11-02" };
  const contracts = [{ planId: "0", signedOn: "2026-10-21" }];
  expect(next({ programme: decided, decisions: [], plans: [plan], contracts })).toBe("contract");
});

it("ends with the decision for someone who was refused, until something is granted", () => {
  const refused = [{ kind: "refused" }] as const;
  const course = { programme: { ...programme, decidedOn: "2026-10-20" }, ...nothing };
  expect(pathOf({ ...course, decisions: refused })).toMatchObject([
    { step: "right", state: "done" },
    { step: "decision", state: "done" },
  ]);
  expect(isRefused([...refused, { kind: "granted" }])).toBe(false);
});

it("has nothing next when the programme is over", () => {
  const over = { ...programme, startedOn: "2026-11-02", endedOn: "2026-11-20" };
  expect(next({ programme: over, ...nothing })).toBeUndefined();
});

import { expect, it } from "vitest";
import { completionSteps, isCalledFor, stepsOf, type Way } from "./steps";

const NO_EDUCATION = { place: null, startsOn: null, funding: null, confirmedOn: null, version: 0 };
const WAY: Way = {
  startedOn: "2025-03-01",
  plannedEndOn: "2027-02-28",
  endedOn: null,
  endGoal: "work",
  exitReason: null,
  statusAfterOneYear: null,
  statusAfterOneYearOn: null,
  talks: [],
  education: NO_EDUCATION,
  handoverHeldOn: null,
  certificateOn: null,
};
const TODAY = "2026-11-26";

const states = (change: Partial<Way>, today = TODAY) =>
  stepsOf({ ...WAY, ...change }, today).map(({ step, state }) => `${step}:${state}`);

it("begins with the transition talk, and leaves out further education for a goal of work", () => {
  expect(states({})).toEqual([
    "overgang:next",
    "utdanning:not_relevant",
    "overforing:later",
    "slutt:later",
    "bevis:later",
    "etter:later",
  ]);
});

it("says that the talk is late when fewer than three months are left", () => {
  expect(states({}, "2026-11-29")[0]).toBe("overgang:overdue");
  expect(states({}, "2026-11-28")[0]).toBe("overgang:next");
});

it("asks for further education when that is the goal, and is content when all is confirmed", () => {
  const talks = [{ kind: "transition", onDay: "2026-10-01", outcome: "held" } as const];
  expect(states({ endGoal: "education", talks })[1]).toBe("utdanning:next");
  const education = {
    place: "Voksenopplæringen",
    startsOn: "2027-03-01",
    funding: "loan_fund" as const,
    confirmedOn: "2026-11-01",
    version: 2,
  };
  expect(states({ endGoal: "education", talks, education })).toEqual([
    "overgang:done",
    "utdanning:done",
    "overforing:next",
    "slutt:later",
    "bevis:later",
    "etter:later",
  ]);
});

it("waits with the certificate for the end, and with the year after for the year", () => {
  const ended = {
    endedOn: "2026-02-28",
    exitReason: "work_part_time",
    handoverHeldOn: "2026-02-01",
  };
  expect(states(ended).slice(3)).toEqual(["slutt:done", "bevis:overdue", "etter:later"]);
  expect(states({ ...ended, certificateOn: "2026-03-01" }, "2027-02-28").at(-1)).toBe("etter:next");
  expect(states({ ...ended, certificateOn: "2026-03-01" }, "2027-03-01").at(-1)).toBe(
    "etter:overdue",
  );
});

it("asks nothing more of one who has died", () => {
  expect(states({ endedOn: "2026-02-28", exitReason: "died" })).toEqual([
    "overgang:not_relevant",
    "utdanning:not_relevant",
    "overforing:not_relevant",
    "slutt:done",
    "bevis:not_relevant",
    "etter:not_relevant",
  ]);
});

it("calls for one step at a time, the first that is late or next", () => {
  const called = (change: Partial<Way>, today = TODAY) => {
    const steps = stepsOf({ ...WAY, ...change }, today);
    return completionSteps.filter((step) => isCalledFor(steps, step));
  };
  expect(called({})).toEqual(["overgang"]);
  expect(called({}, "2027-06-01")).toEqual(["overgang"]);
  expect(called({ talks: [{ kind: "transition", onDay: "2026-10-01", outcome: "held" }] })).toEqual(
    ["overforing"],
  );
});

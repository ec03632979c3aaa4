import { expect, it } from "vitest";
import { type LeadingApplication, ledDateProblems, ledDates } from "./led-dates";

const begun: LeadingApplication = {
  outcome: null,
  imdiRequestedOn: null,
  imdiDecidedOn: null,
  movedInOn: null,
};
const approved = { ...begun, outcome: "approved" };
const asked = { ...approved, imdiRequestedOn: "2026-11-02" };
const decided = { ...asked, imdiDecidedOn: "2026-11-12" };

it.each([
  ["no application", null, []],
  ["one that is under way", begun, ["acceptedOn", "settledOn"]],
  ["one that was refused", { ...begun, outcome: "rejected" }, ["acceptedOn", "settledOn"]],
  ["an approved one", approved, ["settledOn"]],
  ["one that IMDi is asked about", asked, ["allocationDecidedOn", "settledOn"]],
  ["one that IMDi has decided on", decided, ["settledOn"]],
  ["a household that has moved in", { ...decided, movedInOn: "2026-11-20" }, []],
])("of %s: %j leads %j", (_, application, led) => {
  expect([...ledDates(application)]).toEqual(led);
});

it("refuses a date that was not there, and lets one that is be corrected or taken away", () => {
  const led = ledDates(asked);
  const none = { acceptedOn: null, allocationDecidedOn: null, plannedOn: null, settledOn: null };
  const both = { ...none, allocationDecidedOn: "2026-11-12", settledOn: "2026-11-20" };
  const refused = "cases.errors.date-by-application";
  expect(ledDateProblems(none, both, led)).toEqual({
    allocationDecidedOn: refused,
    settledOn: refused,
  });
  const corrected = { ...both, settledOn: "2026-11-21" };
  expect(ledDateProblems(both, corrected, led)).toEqual({});
  expect(ledDateProblems(both, none, led)).toEqual({});
  expect(ledDateProblems(none, { ...none, plannedOn: "2026-12-01" }, led)).toEqual({});
});

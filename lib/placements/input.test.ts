import { expect, it } from "vitest";
import { newId } from "@/lib/platform/ids";
import { savePlacementInput } from "./input/placement";

const FORM = {
  ...{ caseId: newId(), personId: newId(), employerId: newId(), idempotencyKey: newId() },
  ...{ kind: "work_placement", fromOn: "2027-03-01", toOn: "2027-05-28", hours: "15" },
  ...{ goals: "Norsk med gjestene", tasks: "Rydde bord", municipalContact: "Kari Rådgiver" },
};
const wrong = (given: object) =>
  savePlacementInput
    .safeParse({ ...FORM, ...given })
    .error?.issues.map(({ path, message }) => [path.join("."), message]);

it("says at which of the visits the day is before the first", () => {
  expect(wrong({ visits: ["", "2027-02-26", "2027-03-01"] })).toEqual([
    ["visits.1", "placements.errors.visit-before-start"],
  ]);
  expect(wrong({ visits: [undefined, "2027-03-12"] })).toBeUndefined();
});

it.each([
  ["an end before the start", { toOn: "2027-02-28" }, "toOn"],
  ["more hours than a week has", { hours: "41" }, "hours"],
  [
    "a subsidy that ends before it starts",
    { subsidyFrom: "2027-04-01", subsidyTo: "2027-03-01" },
    "subsidyTo",
  ],
  ["no goals", { goals: " " }, "goals"],
] as const)("refuses %s at its field", (_what, given, field) => {
  expect(wrong(given)?.map(([name]) => name)).toEqual([field]);
});

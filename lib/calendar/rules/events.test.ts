import fc from "fast-check";
import { expect, it } from "vitest";
import type { Appointment } from "../types";
import { addressOf, byTime, clashesIn, endOf } from "./events";

const appointment = (given: Partial<Appointment> & { key: string }): Appointment => ({
  kind: "session",
  rowId: "row",
  day: "2026-11-25",
  startsAtTime: "10:00",
  minutes: 60,
  caseId: `case of ${given.key}`,
  ownerId: `owner of ${given.key}`,
  ownerName: "Ola",
  interpreterId: null,
  ...given,
});

it.each([
  ["the same person", { ownerId: "kari" }, ["person"]],
  ["the same interpreter", { interpreterId: "samira" }, ["interpreter"]],
  ["the same household", { caseId: "one" }, ["household"]],
  ["person and household", { ownerId: "kari", caseId: "one" }, ["person", "household"]],
  ["nothing shared", {}, undefined],
  ["no owner", { ownerId: null }, undefined],
  ["no case", { caseId: null }, undefined],
] as const)("two at once with %s clash", (_what, shared, clashes) => {
  const found = clashesIn([
    appointment({ key: "a", ...shared }),
    appointment({ key: "b", startsAtTime: "10:30", ...shared }),
  ]);
  expect(found.get("a")).toEqual(clashes);
  expect(found.get("b")).toEqual(clashes);
});

it.each([
  ["one begins when the other ends", { startsAtTime: "11:00" }],
  ["another day", { day: "2026-11-26" }],
  ["no time", { startsAtTime: null }],
])("two of the same person do not clash: %s", (_what, second) => {
  const found = clashesIn([
    appointment({ key: "a", ownerId: "kari" }),
    appointment({ key: "b", ownerId: "kari", ...second }),
  ]);
  expect(found.size).toBe(0);
});

it("takes an interpreter and the meeting that it is booked for as one, and no other", () => {
  const booking = { key: "b", kind: "interpreter" as const, interpreterId: "samira" };
  const session = appointment({ key: "a", caseId: "one", ownerId: "kari" });
  const found = (caseId: string) =>
    clashesIn([session, appointment({ ...booking, caseId, ownerId: "kari" })]).get("a");
  expect(found("one")).toBeUndefined();
  expect(found("two")).toEqual(["person"]);
});

it("finds a clash for both or for neither, in whatever order they come", () => {
  const some = fc.array(
    fc.record({
      startsAtTime: fc.constantFrom(null, "09:00", "09:30", "10:00", "11:00"),
      minutes: fc.constantFrom(null, 30, 60, 90),
      ownerId: fc.constantFrom(null, "kari", "ola"),
      caseId: fc.constantFrom("one", "two"),
    }),
    { maxLength: 7 },
  );
  fc.assert(
    fc.property(some, (given) => {
      const all = given.map((one, at) => appointment({ key: String(at), ...one }));
      const found = clashesIn(all);
      const reversed = clashesIn(all.toReversed());
      expect([...found.keys()].toSorted()).toEqual([...reversed.keys()].toSorted());
      expect(found.size).not.toBe(1);
    }),
    { numRuns: 200 },
  );
});

it("stands by time of day, what has no time first", () => {
  const times = ["10:00", null, "08:30"];
  const sorted = times
    .map((startsAtTime, at) => ({ startsAtTime, key: String(at) }))
    .toSorted(byTime);
  expect(sorted.map(({ startsAtTime }) => startsAtTime)).toEqual([null, "08:30", "10:00"]);
});

it.each([
  ["10:15", 75, "11:30"],
  ["10:15", null, "11:15"],
  ["23:30", 60, "23:59"],
])("what begins at %s for %s minutes ends at %s", (starts, minutes, ends) => {
  expect(endOf(starts, minutes)).toBe(ends);
});

it("leads to where the appointment is kept", () => {
  const of = (kind: Appointment["kind"]) =>
    addressOf(appointment({ key: "a", caseId: "c", rowId: "r", kind }));
  expect(of("session")).toBe("/saker/c/veiledning/r");
  expect(of("interpreter")).toBe("/saker/c/tolk/r");
  expect(of("move")).toBe("/saker/c/bosetting");
});

import { assert, property, subarray } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  isFollowUpDue,
  type Offer,
  SHARED_FIELDS,
  sharedWith,
  stateOf,
  toldFollowUp,
} from "./agreement";

type Followed = Parameters<typeof toldFollowUp>[0][number];

const offer = (given: Partial<Followed> = {}): Offer & Followed => ({
  answer: "yes",
  volunteerId: "v",
  consentOn: "2026-11-01",
  consentEndedOn: null,
  endedOn: null,
  followUpOn: "2026-12-01",
  followedUpOn: null,
  followedUpFor: null,
  ...given,
});

describe("how far an offer has come", () => {
  it.each([
    ["offered", { answer: null, volunteerId: null, consentOn: null }],
    ["declined", { answer: "no" as const, volunteerId: null }],
    ["later", { answer: "later" as const, volunteerId: null }],
    ["wanted", { volunteerId: null }],
    ["wanted", { consentOn: null }],
    ["agreed", {}],
    ["ended", { endedOn: "2026-11-20" }],
    ["ended", { consentEndedOn: "2026-11-20" }],
  ])("%s: %j", (expected, given) => expect(stateOf(offer(given))).toBe(expected));
});

describe("following up", () => {
  it.each([
    ["2026-11-30", {}, false],
    ["2026-12-01", {}, true],
    ["2026-12-02", { endedOn: "2026-11-20" }, false],
    ["2026-12-02", { consentEndedOn: "2026-11-20" }, false],
    ["2026-12-02", { followUpOn: null }, false],
    ["2026-12-02", { followedUpOn: "2026-11-30", followedUpFor: "2026-12-01" }, false],
    ["2026-12-02", { followedUpOn: "2026-09-01", followedUpFor: "2026-09-01" }, true],
  ])("on %s with %j: %s", (today, given, expected) =>
    expect(isFollowUpDue(offer(given), today)).toBe(expected),
  );

  const done = { followedUpOn: "2026-11-30", followedUpFor: "2026-12-01" };
  it.each([
    ["nothing to follow up", [{ answer: null, volunteerId: null, followUpOn: null }], null],
    ["an agreement that has ended", [{ endedOn: "2026-11-20" }], null],
    ["a day that is set", [{}], ["2026-12-01", null]],
    ["what is followed up", [done], ["2026-12-01", "2026-11-30"]],
    ["the next one", [{ ...done, followUpOn: "2027-03-01" }], ["2027-03-01", null]],
    ["the first of two that are due", [{ followUpOn: "2027-01-04" }, {}], ["2026-12-01", null]],
    ["one due before one done", [done, { followUpOn: "2027-01-04" }], ["2027-01-04", null]],
  ] as const)("tells of %s", (_, offers, expected) => {
    const told = toldFollowUp(offers.map((given) => offer(given)));
    expect(told && [told.dueOn, told.followedUpOn]).toEqual(expected);
  });
});

const told = {
  firstName: "Amina",
  phone: "12345678",
  languages: ["arabisk"],
  children: 3,
  meetingPlace: "Biblioteket",
};
const keys = {
  first_name: "firstName",
  phone: "phone",
  language: "languages",
  children: "children",
  meeting_place: "meetingPlace",
} as const;

it("tells the volunteer what is ticked, and nothing else, whatever is ticked", () => {
  assert(
    property(subarray([...SHARED_FIELDS]), (shared) => {
      expect(sharedWith(shared, told)).toEqual(
        Object.fromEntries(shared.map((field) => [keys[field], told[keys[field]]])),
      );
    }),
  );
});

it("leaves out what is ticked and not known", () => {
  const nothing = { firstName: null, phone: null, languages: [], children: 0, meetingPlace: null };
  expect(sharedWith([...SHARED_FIELDS], nothing)).toEqual({ children: 0 });
});

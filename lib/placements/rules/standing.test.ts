import fc from "fast-check";
import { expect, it } from "vitest";
import { standingOf } from "./answers";
import { employerAnswers, endedEarly, isHired, ledToJob, placementResults } from "./codes";
import { dueOf } from "./due";
import {
  contactDueOn,
  employerStatus,
  MOST_WITHOUT_HIRING,
  missingBeforeStart,
  sinceHired,
  stateOf,
} from "./standing";

const placed = (fromOn: string, result: string | null = "completed", kind = "work_placement") => ({
  kind,
  fromOn,
  result,
});

it.each([
  ["2026-01-31", null, "agreed"],
  ["2026-02-01", null, "running"],
  ["2026-04-30", null, "running"],
  ["2026-05-01", null, "past_end"],
  ["2026-03-01", "2026-03-01", "ended"],
] as const)("stands on %s, ended %s, as %s", (today, endedOn, state) => {
  expect(stateOf({ fromOn: "2026-02-01", toOn: "2026-04-30", endedOn }, today)).toBe(state);
});

it.each([
  ["yes", 1, "has_placement"],
  ["no", 1, "has_placement"],
  ["yes", 0, "may_offer"],
  ["maybe", 0, "may_offer"],
  ["no", 0, "no"],
  [null, 0, "not_asked"],
] as const)("an employer that says %s with %i there is %s", (answer, here, status) => {
  expect(employerStatus({ answer, here })).toBe(status);
});

it("counts those who have been at a workplace since it last hired one of them", () => {
  expect(sinceHired([])).toBe(0);
  expect(sinceHired([placed("2026-03-01"), placed("2026-01-01"), placed("2026-05-01", null)])).toBe(
    3,
  );
  expect(
    sinceHired([
      placed("2026-01-01"),
      placed("2026-02-01", "hired_part_time"),
      placed("2026-03-01"),
    ]),
  ).toBe(1);
  // Part-time work is a job; a job elsewhere is not one here.
  expect(sinceHired([placed("2026-01-01", null, "part_time_work")])).toBe(0);
  expect(sinceHired([placed("2026-01-01", "job_elsewhere")])).toBe(1);
  expect(MOST_WITHOUT_HIRING).toBe(3);
});

it("tells a job here, a job at all and an end before time apart", () => {
  expect(placementResults.filter(isHired)).toEqual([
    "hired_full_time",
    "hired_part_time",
    "hired_with_subsidy",
  ]);
  expect(placementResults.filter(ledToJob)).toEqual([
    ...placementResults.filter(isHired),
    "job_elsewhere",
  ]);
  expect(placementResults.filter(endedEarly)).toEqual([
    "ended_by_employer",
    "ended_by_participant",
    "ended_by_municipality",
  ]);
});

it("is in touch on the day that was set, else half a year after the last time", () => {
  expect(contactDueOn({ nextContactOn: "2026-12-01", lastContactOn: "2026-11-01" })).toBe(
    "2026-12-01",
  );
  expect(contactDueOn({ nextContactOn: null, lastContactOn: "2026-08-31" })).toBe("2027-02-28");
  expect(contactDueOn({ nextContactOn: null, lastContactOn: null })).toBeNull();
});

it("asks before the start for what is to be agreed on then", () => {
  const whole = {
    goals: "Norsk med barna",
    employerPersonId: "1",
    visits: 2,
    signedOn: "2026-01-20",
    norwegianInHours: "no",
    insurance: "municipality",
  };
  expect(missingBeforeStart(whole)).toEqual([]);
  expect(missingBeforeStart({ ...whole, insurance: "not_settled" })).toEqual(["insurance"]);
  expect(
    missingBeforeStart({
      goals: null,
      employerPersonId: null,
      visits: 0,
      signedOn: null,
      norwegianInHours: null,
      insurance: null,
    }),
  ).toEqual(["goals", "contact", "visits", "insurance", "norwegian", "agreement"]);
});

it("is due by what is left first, and when all is done by the last", () => {
  const held = { dueOn: "2026-02-01", metOn: "2026-02-03" };
  const next = { dueOn: "2026-03-01", metOn: null };
  expect(dueOf([{ dueOn: "2026-04-01", metOn: null }, next, held])).toEqual(next);
  expect(dueOf([held, { dueOn: "2026-01-01", metOn: "2026-01-01" }])).toEqual(held);
  expect(dueOf([])).toBeNull();
});

const contact = fc.record({
  heldOn: fc.integer({ min: 1, max: 28 }).map((n) => `2026-02-${String(n).padStart(2, "0")}`),
  answer: fc.constantFrom(null, ...employerAnswers),
  nextContactOn: fc.constantFrom(null, "2026-06-01"),
  byName: fc.constantFrom("Kari", "Ola"),
  recordedAt: fc.integer({ min: 0, max: 1e6 }).map((n) => new Date(n * 1000).toISOString()),
});

it("stands by the newest answer, whatever the order and what was said without one", () => {
  fc.assert(
    fc.property(fc.uniqueArray(contact, { selector: (one) => one.recordedAt }), (contacts) => {
      const standing = standingOf(contacts);
      expect(standingOf(contacts.toReversed())).toEqual(standing);
      const answers = contacts.filter(({ answer }) => answer !== null);
      expect(standing.answer === null).toBe(answers.length === 0);
      for (const { heldOn } of answers)
        expect(standing.answeredOn && standing.answeredOn >= heldOn).toBe(true);
      for (const { heldOn } of contacts)
        expect(standing.lastContactOn && standing.lastContactOn >= heldOn).toBe(true);
      const noAnswer = {
        heldOn: "2026-03-01",
        answer: null,
        nextContactOn: null,
        byName: "Kari",
        recordedAt: "2027",
      };
      expect(standingOf([...contacts, noAnswer])).toMatchObject({
        answer: standing.answer,
        answeredOn: standing.answeredOn,
        lastContactOn: "2026-03-01",
      });
    }),
  );
});

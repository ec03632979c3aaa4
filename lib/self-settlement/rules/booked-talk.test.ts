import { describe, expect, it } from "vitest";
import { withBooking } from "./booked-talk";
import { type TalkContent, type TalkFrame, talkProblems, withoutStale } from "./private-talk";

type Booked = Parameters<typeof withBooking>[1];

const frame: TalkFrame = {
  occasion: "before_decision",
  heldOn: "2026-11-20",
  askedAlone: true,
  language: null,
  interpreterUse: "not_needed",
  interpretedBy: null,
  interpreterCategory: null,
  interpreterDeviationReason: null,
  emergencyReason: null,
  interpreterBookingId: "b",
};
const content: TalkContent = {
  brokerAnswer: "no",
  dependencyAnswer: "no",
  howFound: null,
  whatWasAsked: null,
  notes: null,
  agreed: null,
  actionAgreedOn: null,
};
const booked: Booked = {
  source: "register",
  outcome: "came",
  language: "so",
  category: "B",
  deviationGround: null,
  deviationReason: null,
};

/** What the talk tells through a booking, and what is wrong with it. */
function told(booking: Partial<Booked>, answers: Partial<TalkFrame> = {}) {
  const talk = withoutStale(withBooking({ ...frame, ...answers }, { ...booked, ...booking }));
  const problems = talkProblems(talk, content, { needsInterpreter: true, today: "2026-11-23" });
  return { talk, problems: problems.map(({ field, code }) => `${field} ${code}`) };
}

describe("the interpreter of a talk, told by the booking", () => {
  it.each<[string, Partial<Booked>, Partial<TalkFrame>, Partial<TalkFrame>]>([
    ["came", {}, {}, { interpretedBy: "interpreter", interpreterCategory: "B", language: "so" }],
    ["not written yet how it went", { outcome: null }, {}, { interpreterCategory: "B" }],
    [
      "an agency's, the qualification answered by hand",
      { source: "supplier", category: null },
      { interpreterCategory: "D" },
      { interpreterUse: "used", interpreterCategory: "D" },
    ],
    [
      "outside the register, with the reason of the booking",
      { source: "other", category: "none", deviationReason: "Ingen med kvalifikasjon" },
      {},
      { interpreterCategory: "none", interpreterDeviationReason: "Ingen med kvalifikasjon" },
    ],
    [
      "did not come, the reason by hand",
      { outcome: "did_not_come" },
      { interpreterDeviationReason: "Tolken møtte ikke" },
      {
        interpreterUse: "needed_not_used",
        language: null,
        interpreterDeviationReason: "Tolken møtte ikke",
      },
    ],
    [
      "a child in an emergency",
      { source: "child", category: null, deviationGround: "emergency", deviationReason: "Brann" },
      {},
      { interpretedBy: "child", emergencyReason: "Brann" },
    ],
  ])("%s", (_, booking, answers, expected) => {
    const { talk, problems } = told(booking, answers);
    expect(talk).toMatchObject(expected);
    expect(problems).toEqual([]);
  });

  it.each<[string, Partial<Booked>, string]>([
    [
      "a relative who was booked since it could not wait (tolkeloven §§ 7 and 16)",
      { source: "relative", deviationGround: "cannot_wait", deviationReason: "Hastet" },
      "interpretedBy talks.errors.relative-barred",
    ],
    [
      "a child, though it was found defensible for another meeting (tolkeloven § 4)",
      { source: "child", deviationGround: "defensible_for_child", deviationReason: "Kort beskjed" },
      "interpretedBy talks.errors.child-barred",
    ],
    [
      "an interpreter who did not come, without a reason",
      { outcome: "did_not_come" },
      "interpreterDeviationReason talks.errors.deviation-reason-missing",
    ],
    [
      "nobody found, without a reason",
      { source: "none_yet", outcome: null },
      "interpreterDeviationReason talks.errors.deviation-reason-missing",
    ],
    [
      "an agency's interpreter of unknown category",
      { source: "supplier", category: null },
      "interpreterCategory talks.errors.category-missing",
    ],
  ])("refuses %s", (_, booking, problem) => {
    expect(told(booking).problems).toEqual([problem]);
  });
});

import { describe, expect, it } from "vitest";
import { type BookedInterpreter, type InterpreterAnswers, withBooking } from "./booked-interpreter";

const nothing: InterpreterAnswers = { interpreterNoShow: false, interpretedByMinor: false };

const booked: BookedInterpreter = {
  source: "register",
  outcome: "came",
  language: "ar",
  category: "C",
  mode: "video",
  deviationReason: null,
};

const used = { interpreterUse: "used", interpreterLanguage: "ar", interpreterMode: "video" };

describe("withBooking", () => {
  it.each<[string, Partial<BookedInterpreter>, Partial<InterpreterAnswers>, object]>([
    ["came", {}, {}, { ...used, interpreterCategory: "C" }],
    ["not written yet how it went", { outcome: null }, {}, { ...used, interpreterCategory: "C" }],
    [
      "an agency's, the qualification answered by hand",
      { source: "supplier", category: null },
      { interpreterCategory: "D" },
      { ...used, interpreterCategory: "D" },
    ],
    [
      "a relative, of whom the register is not asked",
      { source: "relative", category: null, deviationReason: "Kunne ikke vente" },
      {},
      { ...used, interpreterCategory: "none", interpreterDeviationReason: "Kunne ikke vente" },
    ],
    [
      "did not come",
      { outcome: "did_not_come" },
      { interpreterDeviationReason: "Ingen andre var ledige" },
      {
        interpreterUse: "needed_not_used",
        interpreterCategory: null,
        interpreterNoShow: true,
        interpreterDeviationReason: "Ingen andre var ledige",
      },
    ],
    [
      "nobody found",
      { source: "none_yet", outcome: null },
      {},
      { interpreterUse: "needed_not_used", interpreterNoShow: false },
    ],
    [
      "a child, with the ground",
      { source: "child", category: null, deviationReason: "Brann i bygget" },
      {},
      {
        interpreterUse: "needed_not_used",
        interpretedByMinor: true,
        minorInterpreterReason: "Brann i bygget",
      },
    ],
  ])("%s", (_name, booking, answers, expected) => {
    const session = withBooking({ ...nothing, ...answers }, { ...booked, ...booking });
    expect(session).toMatchObject(expected);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { missingToFinish, presenceOf, type SessionContent, withoutStaleAnswers } from "./session";

const today = "2026-03-10";

const whole: SessionContent = {
  heldOn: "2026-03-09",
  channel: "home_visit",
  attendedPersonIds: ["a"],
  topics: ["fire_safety"],
  notes: null,
  interpreterUse: "not_needed",
  interpreterLanguage: null,
  interpreterCategory: null,
  interpreterMode: null,
  interpreterNoShow: false,
  interpreterDeviationReason: null,
  interpretedByMinor: false,
  minorInterpreterReason: null,
  agreements: [],
};

const fieldsMissing = (change: Partial<SessionContent>) =>
  missingToFinish({ ...whole, ...change }, today).map((part) => part.field);

describe("missingToFinish", () => {
  it.each<[string, Partial<SessionContent>, string[]]>([
    ["a whole session", {}, []],
    ["no date", { heldOn: null }, ["heldOn"]],
    ["a date to come", { heldOn: "2026-03-11" }, ["heldOn"]],
    ["held today", { heldOn: today }, []],
    ["over a year ago", { heldOn: "2025-03-08" }, ["heldOn"]],
    ["no channel", { channel: null }, ["channel"]],
    ["nobody there", { attendedPersonIds: [] }, ["attended"]],
    ["neither topic nor note", { topics: [], notes: "  " }, ["topics"]],
    ["a note instead of a topic", { topics: [], notes: "Snakket om strøm" }, []],
    ["interpreter not answered", { interpreterUse: null }, ["interpreterUse"]],
    [
      "interpreter used, nothing said of it",
      { interpreterUse: "used" },
      ["interpreterLanguage", "interpreterCategory", "interpreterMode"],
    ],
    [
      "qualified interpreter",
      {
        interpreterUse: "used",
        interpreterLanguage: "ar",
        interpreterCategory: "B",
        interpreterMode: "phone",
      },
      [],
    ],
    [
      "unqualified interpreter without a reason",
      {
        interpreterUse: "used",
        interpreterLanguage: "ar",
        interpreterCategory: "none",
        interpreterMode: "phone",
      },
      ["interpreterDeviationReason"],
    ],
    ["needed, none came", { interpreterUse: "needed_not_used" }, ["interpreterDeviationReason"]],
    [
      "an agreement that nobody has",
      { agreements: [{ text: "Ringe utleier", responsible: " " }] },
      ["agreements.0.responsible"],
    ],
    ["an empty line", { agreements: [{ text: "", responsible: "", dueOn: null }] }, []],
    [
      "an agreement after an empty line, at its own line",
      {
        agreements: [
          { text: "", responsible: "" },
          { text: " ", responsible: "Amina" },
        ],
      },
      ["agreements.1.text"],
    ],
    ["a child interpreted", { interpretedByMinor: true }, ["minorInterpreterReason"]],
  ])("%s", (_name, change, expected) => {
    expect(fieldsMissing(change)).toEqual(expected);
  });

  it("asks for nothing more when a part is added", () => {
    fc.assert(
      fc.property(
        fc.record({ heldOn: fc.constantFrom(null, "2026-01-02"), topics: fc.array(fc.string()) }),
        (change) => {
          const before = fieldsMissing(change).length;
          const after = fieldsMissing({ ...change, heldOn: "2026-01-02", notes: "x" }).length;
          expect(after).toBeLessThanOrEqual(before);
        },
      ),
    );
  });
});

describe("withoutStaleAnswers", () => {
  const filled: SessionContent = {
    ...whole,
    interpreterUse: "used",
    interpreterLanguage: "ar",
    interpreterCategory: "none",
    interpreterMode: "phone",
    interpreterDeviationReason: "Ingen ledig",
    interpretedByMinor: true,
    minorInterpreterReason: "Nød",
  };

  it.each<[string, Partial<SessionContent>, Partial<SessionContent>]>([
    ["nothing while all of it applies", {}, {}],
    [
      "the interpreter when none was needed after all",
      { interpreterUse: "not_needed" },
      {
        interpreterLanguage: null,
        interpreterCategory: null,
        interpreterMode: null,
        interpreterDeviationReason: null,
      },
    ],
    [
      "the reason when the interpreter was qualified",
      { interpreterCategory: "B" },
      { interpreterDeviationReason: null },
    ],
    [
      "the ground when no child interpreted",
      { interpretedByMinor: false },
      { minorInterpreterReason: null },
    ],
  ])("leaves out %s", (_name, change, gone) => {
    const session = { ...filled, ...change };
    expect(withoutStaleAnswers(session)).toEqual({ ...session, ...gone });
  });
});

describe("presenceOf", () => {
  it("says who was there, who for a part, and why someone was not", () => {
    expect(
      presenceOf({
        attended: ["amina", "yusuf", "amina"],
        partly: ["yusuf", "hodan"],
        absences: { hodan: " på skolen ", yusuf: "kom likevel", ali: "  " },
      }),
    ).toEqual([
      { personId: "amina", attended: true, partly: false, absenceReason: null },
      { personId: "yusuf", attended: true, partly: true, absenceReason: null },
      { personId: "hodan", attended: false, partly: false, absenceReason: "på skolen" },
    ]);
  });

  it("tells of each person once, whatever was ticked", () => {
    const ids = fc.array(fc.constantFrom<string>("a", "b", "c"));
    const reasons = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("", "syk"));
    fc.assert(
      fc.property(ids, ids, reasons, (attended, partly, absences) => {
        const rows = presenceOf({ attended, partly, absences });
        expect(new Set(rows.map((row) => row.personId)).size).toBe(rows.length);
        for (const row of rows) {
          expect(row.attended).toBe(attended.includes(row.personId));
          expect(row.absenceReason === null).toBe(row.attended);
        }
      }),
    );
  });
});

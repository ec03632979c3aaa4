import { describe, expect, it } from "vitest";
import { missingToFinish } from "@/lib/guidance/rules/session";
import {
  languagesWithoutWord,
  type MeetingInterpreter,
  minutesBetween,
  sessionOf,
} from "./meeting";

const interpreter = (language: string, given: Partial<MeetingInterpreter> = {}) => ({
  language,
  name: null,
  category: "B" as const,
  mode: "in_person" as const,
  deviationReason: null,
  ...given,
});
const nobody = { category: null, mode: null };

const meeting = {
  heldOn: "2026-11-20",
  startsAtTime: "09:30",
  endsAtTime: "12:00",
  place: "Frivilligsentralen",
  topics: ["fire_safety", "waste"],
  interpreters: [
    interpreter("ar"),
    interpreter("ti", { ...nobody, deviationReason: "Tolken ble syk." }),
    interpreter("so", { category: "none", deviationReason: "Ingen i registeret var ledig." }),
  ],
};

it.each([
  ["09:00", "11:30", 150],
  ["09:45", "10:00", 15],
])("%s to %s is %i minutes", (from, to, minutes) => expect(minutesBetween(from, to)).toBe(minutes));

describe("a language that someone present needs", () => {
  it.each([
    ["is told of when an interpreter is", ["ar", null], []],
    ["is told of when it is said why nobody interpreted", ["ti", "so"], []],
    ["is asked for once when nothing is said", ["uk", "uk", null, "ar"], ["uk"]],
  ])("%s", (_, languages, expected) =>
    expect(languagesWithoutWord(meeting, languages)).toEqual(expected),
  );

  it.each([
    ["without a way", { mode: null }],
    ["without a category", { category: null }],
    ["outside the register and without a reason", { category: "none" as const }],
  ])("is asked for when the interpreter stands %s", (_, given) => {
    const told = { interpreters: [interpreter("uk", given)] };
    expect(languagesWithoutWord(told, ["uk"])).toEqual(["uk"]);
  });
});

describe("a household's session", () => {
  it.each([
    ["with an interpreter", "ar", { interpreterUse: "used", interpreterCategory: "B" }],
    [
      "with none, and why",
      "ti",
      { interpreterUse: "needed_not_used", interpreterDeviationReason: "Tolken ble syk." },
    ],
    [
      "with an unqualified one, and why",
      "so",
      { interpreterUse: "used", interpreterCategory: "none" },
    ],
    ["in Norwegian", null, { interpreterUse: "not_needed" }],
  ])("%s can be finished as it stands", (_, language, expected) => {
    const session = sessionOf(meeting, "Bo trygt", [{ personId: "p", language }]);
    expect(session).toMatchObject({ ...expected, channel: "group", minutes: 150 });
    const content = {
      interpreterLanguage: null,
      interpreterCategory: null,
      interpreterMode: null,
      interpreterNoShow: false,
      interpretedByMinor: false,
      minorInterpreterReason: null,
      agreements: [],
      ...session,
      attendedPersonIds: session.attended,
    };
    expect(missingToFinish(content, "2026-11-23")).toEqual([]);
  });

  it("lists each of the household who was there", () => {
    const present = [
      { personId: "a", language: null },
      { personId: "b", language: "ar" },
    ];
    expect(sessionOf(meeting, "Bo trygt", present)).toMatchObject({
      attended: ["a", "b"],
      interpreterLanguage: "ar",
    });
  });
});

import { describe, expect, it } from "vitest";
import { CHANNELS, REGISTERS, supportReference } from "./registers";
import { NIR_MONTHS, REPORT_CODES, REPORTED, REPORTED_FIELDS, reportedBy } from "./reported-fields";

it("integreringsforskriften § 58: registered in the national registers within two months", () => {
  expect(NIR_MONTHS).toBe(2);
  expect(REPORTED["NIR-6"]).toMatchObject({
    law: "integreringsforskriften §§ 52 og 58",
    deadline: { kind: "within", count: 2, unit: "months" },
    verified: true,
  });
});

it("folkeregisterloven: a move is told within eight days, which is not verified", () => {
  const [address] = reportedBy("people.change-contact");
  expect(address).toMatchObject({ deadline: { count: 8, unit: "days" }, verified: false });
});

it("the list is answered within a week, which is not verified", () => {
  const found = reportedBy("settlement.answer-list");
  expect(found.map(({ field }) => field)).toEqual(["answer", "reason"]);
  for (const one of found) {
    expect(one).toMatchObject({ deadline: { count: 1, unit: "weeks" }, verified: false });
  }
});

it("a step is asked for by its name, and other steps of the same form are not reported", () => {
  expect(reportedBy("settlement.record-step", "settled").map(({ code }) => code)).toEqual([
    "BOS-1",
  ]);
  expect(reportedBy("settlement.record-step", "bank_account")).toEqual([]);
  expect(reportedBy("settlement.record-step")).toEqual([]);
});

describe("the table of what is reported", () => {
  it.each(REPORT_CODES)("%s has a source and a place", (code) => {
    const { source, verified, law } = REPORTED[code];
    expect(source.title).toBeTruthy();
    if ("url" in source) expect(source.url).toMatch(/^https:\/\//);
    // What is verified was read in the law, which is then named.
    if (verified) expect(law).toBeTruthy();
    expect(REPORTED_FIELDS.some((one) => one.code === code)).toBe(true);
  });

  it("names each field of a form once", () => {
    const places = REPORTED_FIELDS.map(({ act, field, step }) => `${act} ${field} ${step}`);
    expect(new Set(places).size).toBe(places.length);
  });

  it.each(REGISTERS)("has a source for the channel of %s, or no channel", (register) => {
    const channel = CHANNELS[register];
    if (channel) expect(channel.source.title).toBeTruthy();
    expect(REPORTED_FIELDS.some((one) => one.register === register)).toBe(true);
  });

  it("knows no channel that no source names", () => {
    expect(CHANNELS.folkeregisteret).toBeNull();
  });
});

it("refers to a case by its number and the field, and by nothing of a person", () => {
  expect(supportReference("BOS-1", "2026-00042")).toBe("2026-00042 BOS-1");
  expect(supportReference("NIR-1", null)).toBe("NIR-1");
  for (const code of REPORT_CODES) {
    expect(supportReference(code, "2026-00042")).toMatch(/^\d{4}-\d{5,} [A-Z]{3,4}-\d$/);
  }
});

import { expect, it } from "vitest";
import { sessionContentInput } from "@/lib/guidance/input";
import { contentFrom, contentOf } from "./form-content";
import type { Stored } from "./outbox";
import { fitWithin } from "./photo";

const draft: Stored = {
  id: "019ab1c2-0000-7000-8000-000000000001",
  caseId: "019ab1c2-0000-7000-8000-000000000002",
  status: "draft",
  version: 3,
  adviserId: "019ab1c2-0000-7000-8000-000000000003",
  adviserName: "Camilla",
  heldOn: "2026-11-26",
  startsAtTime: "10:00",
  minutes: 45,
  travelMinutes: 20,
  channel: "home_visit",
  place: null,
  attended: ["019ab1c2-0000-7000-8000-000000000004"],
  partly: [],
  absences: {},
  topics: ["rent_and_bills"],
  topicDetails: { rent_and_bills: { shown: "Giro", understood: null, byWhom: null, note: null } },
  materials: [{ name: "Å leie bolig", language: "ar" }],
  interpreterBookingId: null,
  interpreterUse: "not_needed",
  interpreterLanguage: null,
  interpreterCategory: null,
  interpreterMode: null,
  interpreterNoShow: false,
  interpreterDeviationReason: null,
  interpretedByMinor: false,
  minorInterpreterReason: null,
  notes: "Fra før",
  agreements: [
    { id: "a", text: "Ringe", responsible: "Amina", adviserId: null, dueOn: null, doneOn: null },
  ],
  nextSessionOn: null,
  nextSessionNote: null,
  finishedAt: null,
  curriculumEdition: null,
  savedAt: "2026-11-26T09:00:00.000Z",
};

it("reads the form into what the server takes in", () => {
  const form = new FormData();
  for (const [name, value] of [
    ["heldOn", "2026-11-26"],
    ["minutes", "50"],
    ["channel", "home_visit"],
    ["attended", draft.attended[0] ?? ""],
    ["topics", "rent_and_bills"],
    ["topics", "lease_rights"],
    ["notes", " Fra kjelleren "],
    ["agreementLines", "2"],
    ["agreements.0.text", ""],
    ["agreements.1.text", "Bytte lås"],
  ]) {
    form.append(name ?? "", value ?? "");
  }
  const content = contentFrom(form, contentOf(draft));
  expect(content).toMatchObject({
    minutes: 50,
    topics: ["rent_and_bills", "lease_rights"],
    notes: "Fra kjelleren",
    startsAtTime: null,
    interpreterNoShow: false,
    agreements: [{ text: "Bytte lås", responsible: "", dueOn: null }],
  });
  expect(sessionContentInput.safeParse(content).success).toBe(true);
});

it("keeps what the form has no field for", () => {
  const before = { ...contentOf(draft), later: "fra en nyere utgave" };
  expect(contentFrom(new FormData(), before)).toMatchObject({ later: "fra en nyere utgave" });
});

it.each([
  [4000, 3000, 1600, 1200],
  [3000, 4000, 1200, 1600],
  [800, 600, 800, 600],
  [9000, 2, 1600, 1],
])("makes a photo of %i × %i into %i × %i", (width, height, wide, high) => {
  expect(fitWithin(width, height)).toEqual({ width: wide, height: high });
});

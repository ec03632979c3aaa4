import { expect, it } from "vitest";
import { sessionContentInput } from "@/lib/guidance/input";
import { contentFrom, contentOf, valueAt } from "./form-content";
import type { Stored } from "./outbox";
import { fitWithin } from "./photo";
import { linesOf, type Words } from "./session-words";
import type { Written } from "./written";

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

/** A session in which everything is filled in, as the form hands it over. */
function allFilledIn(): { form: FormData; content: Written } {
  const [amina, yusuf] = [draft.attended[0] ?? "", "019ab1c2-0000-7000-8000-000000000005"];
  const content = {
    ...contentOf(draft),
    place: "Hjemme",
    partly: [amina],
    absences: { [yusuf]: "På jobb" },
    topicDetails: {
      rent_and_bills: {
        shown: "Giro",
        understood: "partly" as const,
        byWhom: "Amina",
        note: "Ta igjen om eFaktura",
      },
    },
    materials: [
      { name: "Å leie bolig", language: "ar" },
      { name: "Kart", language: null },
    ],
    interpreterBookingId: "019ab1c2-0000-7000-8000-000000000006",
    interpreterUse: "used" as const,
    interpreterLanguage: "ar",
    interpreterCategory: "none" as const,
    interpreterMode: "phone" as const,
    interpreterNoShow: true,
    interpreterDeviationReason: "Hastet",
    interpretedByMinor: true,
    minorInterpreterReason: "Brann",
    agreements: [
      { text: "Ringe", responsible: "Amina", adviserId: draft.adviserId, dueOn: "2026-12-01" },
      { text: "Bytte lås", responsible: "Vaktmesteren", adviserId: null, dueOn: null },
    ],
    nextSessionOn: "2026-12-10",
    nextSessionNote: "Strøm",
  };
  const form = new FormData();
  const put = (name: string, value: unknown) => {
    if (Array.isArray(value) && typeof value[0] !== "object") {
      for (const one of value) form.append(name, one);
    } else if (value && typeof value === "object") {
      for (const [key, part] of Object.entries(value)) put(`${name}.${key}`, part);
    } else if (value !== false) form.append(name, String(value ?? ""));
  };
  for (const [name, value] of Object.entries(content)) put(name, value);
  return { form, content };
}

it("reads every part of a session from the form, as the server takes it in", () => {
  const { form, content } = allFilledIn();
  const read = contentFrom(form, {});
  const parts = Object.keys(sessionContentInput.shape);
  expect(Object.keys(read)).toEqual(expect.arrayContaining(parts));
  for (const part of parts)
    expect([part, valueAt(read, part)]).toEqual([part, valueAt(content, part)]);
  expect(sessionContentInput.parse(read)).toEqual(read);
});

it("shows each part of a session when two versions differ in it", () => {
  const { content } = allFilledIn();
  const words: Words = {
    label: (field) => field,
    choice: (_, code) => code,
    date: (date) => date,
    person: (id) => id,
    topic: (code) => code,
    language: (code) => code,
    booking: (id) => id,
    staff: (id) => id,
    yes: "ja",
  };
  const shown = (one: Written) => linesOf(one, words).map(({ text }) => text);
  for (const part of Object.keys(sessionContentInput.shape)) {
    expect([part, shown({ ...content, [part]: undefined })]).not.toEqual([part, shown(content)]);
  }
  const detail = (understood: "understood" | "repeat") =>
    shown({ ...content, topicDetails: { rent_and_bills: { understood } } });
  expect(detail("understood")).not.toEqual(detail("repeat"));
});

it("keeps what was said of a topic that has no field now, and takes out what was emptied", () => {
  const { content } = allFilledIn();
  const form = new FormData();
  form.append("topicDetails.lease_rights.shown", "Kontrakten");
  form.append("absences.019ab1c2-0000-7000-8000-000000000005", " ");
  form.append("interpreterBookingId", "");
  expect(contentFrom(form, content)).toMatchObject({
    topicDetails: {
      rent_and_bills: { shown: "Giro", understood: "partly" },
      lease_rights: { shown: "Kontrakten", understood: null },
    },
    absences: {},
    interpreterBookingId: null,
    materials: [],
  });
  expect(contentFrom(new FormData(), content)).toMatchObject({
    absences: content.absences,
    interpreterBookingId: content.interpreterBookingId,
  });
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

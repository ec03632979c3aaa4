import { expect, it } from "vitest";
import type { LetterData } from "../types";
import { documentOf, letterOf } from "./letter";
import { municipalityName } from "./letterhead";

const data: LetterData = {
  format: 1,
  letterId: "0199a0f0-0000-7000-8000-000000000001",
  kind: "self_settlement_more_information",
  language: "nn",
  plain: false,
  caseNumber: "2026-00012",
  issuedOn: "2026-11-25",
  template: { origin: "own", number: 3, subject: "Frå {{municipality}}", body: "- {{missing}}" },
  sender: {
    municipality: "Stavanger",
    department: "Flyktningtenesta",
    address: ["Postboks 1", "0000 Eksempel"],
    phone: "51 00 00 00",
    email: null,
  },
  recipient: { name: "Amina Yusuf", address: ["Mottaket", "1111 Staden"] },
  officer: { name: "Kari Nordmann", title: "Busettingskonsulent" },
  fields: { missing: ["leigeavtale"] },
  corrects: null,
};

it("has the letterhead of the municipality, in the language of the letter", () => {
  expect(letterOf(data)).toEqual({
    language: "nn",
    subject: "Frå Stavanger kommune",
    sender: {
      name: "Stavanger kommune",
      lines: ["Flyktningtenesta", "Postboks 1", "0000 Eksempel"],
    },
    recipient: ["Amina Yusuf", "Mottaket", "1111 Staden"],
    references: [
      { label: "Dato", value: "25.\u00a0november 2026" },
      { label: "Saksnummer", value: "2026-00012" },
      { label: "Saksbehandlar", value: "Kari Nordmann" },
      { label: "Telefon", value: "51 00 00 00" },
    ],
    blocks: [{ kind: "list", ordered: false, items: ["leigeavtale"] }],
    closing: [
      "Med helsing",
      "",
      "Kari Nordmann",
      "Busettingskonsulent",
      "Flyktningtenesta, Stavanger kommune",
      "",
      "Brevet er godkjent elektronisk og har difor ikkje underskrift.",
    ],
  });
});

it("names the letter that it takes the place of, before anything else", () => {
  const corrects = { letterId: "0199a0f0-0000-7000-8000-000000000000", issuedOn: "2026-11-20" };
  expect(letterOf({ ...data, corrects }).blocks[0]).toEqual({
    kind: "paragraph",
    text: "Dette brevet kjem i staden for brevet vi sende 20.\u00a0november 2026.",
  });
});

it("has a title that tells of nobody", () => {
  const { title, footer, language } = documentOf(data);
  expect([title, footer, language]).toEqual([
    "Frå Stavanger kommune",
    "Stavanger kommune · Saksnummer 2026-00012",
    "nn-NO",
  ]);
});

it.each([
  ["Stavanger", "en", "Stavanger Municipality"],
  ["Oslo kommune", "nb", "Oslo kommune"],
  ["Guovdageaidnu - Kautokeino", "nn", "Guovdageaidnu - Kautokeino kommune"],
] as const)("signs for %s in %s as %s", (name, language, signed) => {
  expect(municipalityName(name, language)).toBe(signed);
});

import type { OfficialDocument } from "@/lib/platform/official-pdf";
import type { Letter, LetterData } from "../types";
import { type FieldValue, fieldsOf } from "./fields";
import { fillBody, fillSubject } from "./fill-template";
import { LANGUAGE_TAGS, LETTER_WORDS, municipalityName, replacesLetterOf } from "./letterhead";
import { dateInWords } from "./wording";

/** The letter that the data gives. */
export function letterOf(data: LetterData): Letter {
  const { language, sender, recipient, officer, template, corrects } = data;
  const words = LETTER_WORDS[language];
  const name = municipalityName(sender.municipality, language);
  const filling = { fields: fieldsOf(data.kind), values: valuesOf(data), language };
  const replaces = corrects && replacesLetterOf(corrects.issuedOn, language);
  return {
    language,
    subject: fillSubject(template.subject, filling),
    sender: { name, lines: [...present([sender.department]), ...sender.address] },
    recipient: [recipient.name, ...recipient.address],
    references: [
      { label: words.date, value: dateInWords(data.issuedOn, language) },
      { label: words.caseNumber, value: data.caseNumber },
      { label: words.officer, value: officer.name },
      ...present([sender.phone]).map((value) => ({ label: words.phone, value })),
      ...present([sender.email]).map((value) => ({ label: words.email, value })),
    ],
    blocks: [
      ...(replaces ? [{ kind: "paragraph", text: replaces } as const] : []),
      ...fillBody(template.body, filling),
    ],
    closing: [
      words.greeting,
      "",
      officer.name,
      ...present([officer.title]),
      [...present([sender.department]), name].join(", "),
      "",
      words.unsigned,
    ],
  };
}

/** The letter as a document to be set. */
export function documentOf(data: LetterData): OfficialDocument {
  const letter = letterOf(data);
  const { caseNumber, pageOf } = LETTER_WORDS[data.language];
  return {
    id: data.letterId,
    language: LANGUAGE_TAGS[data.language],
    title: letter.subject,
    issuedOn: data.issuedOn,
    sender: letter.sender,
    recipient: letter.recipient,
    references: letter.references,
    blocks: letter.blocks,
    closing: letter.closing,
    footer: `${letter.sender.name} · ${caseNumber} ${data.caseNumber}`,
    pageOf,
  };
}

function valuesOf(data: LetterData): Record<string, FieldValue | undefined> {
  const { sender } = data;
  return {
    ...data.fields,
    municipality: municipalityName(sender.municipality, data.language),
    department: sender.department ?? undefined,
    phone: sender.phone ?? undefined,
    email: sender.email ?? undefined,
    caseNumber: data.caseNumber,
    letterDate: data.issuedOn,
    officerName: data.officer.name,
    recipientName: data.recipient.name,
  };
}

function present(texts: readonly (string | null)[]): string[] {
  return texts.filter((text): text is string => text !== null && text !== "");
}

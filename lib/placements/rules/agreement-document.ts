import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { LANGUAGE_TAGS, LETTER_WORDS, municipalityName } from "@/lib/letters/rules/letterhead";
import { dateInWords } from "@/lib/letters/rules/wording";
import type { DocumentBlock, OfficialDocument } from "@/lib/platform/official-pdf";
import { linesOf, SIGNATURE_SHEET } from "@/lib/platform/signature";
import type { Agreement, AgreementTerms, Signature } from "../types";
import { AGREEMENT_WORDS } from "./agreement-words";

type AgreementFrame = {
  participant: string;
  caseNumber: string;
  sender: { municipality: string; department: string | null; address: readonly string[] };
  language: LetterLanguage;
};

/** A signed agreement as a document to be set. The same agreement gives the same document. */
export function agreementDocument(
  agreement: Omit<Agreement, "documentId">,
  { language, sender, caseNumber, participant }: AgreementFrame,
): OfficialDocument {
  const words = AGREEMENT_WORDS[language];
  const letter = LETTER_WORDS[language];
  const name = municipalityName(sender.municipality, language);
  const { terms, duties } = agreement.content;
  return {
    id: agreement.id,
    language: LANGUAGE_TAGS[language],
    title: words.title(participant),
    issuedOn: agreement.signedOn,
    sender: { name, lines: [...(sender.department ? [sender.department] : []), ...sender.address] },
    recipient: [participant, terms.employer.name],
    references: [
      { label: letter.date, value: dateInWords(agreement.signedOn, language) },
      { label: letter.caseNumber, value: caseNumber },
      { label: letter.officer, value: agreement.adviserSignature.name },
    ],
    blocks: [
      { kind: "paragraph", text: words.basis },
      ...termsBlocks(terms, language),
      ...listed(words.participantDuties, duties.participant),
      ...listed(words.employerDuties, duties.employer),
      ...listed(words.municipalityDuties, duties.municipality),
      { kind: "heading", text: words.signatures },
      ...(agreement.method === "paper"
        ? [{ kind: "paragraph", text: words.onPaper } as const]
        : []),
      ...signed(words.participant, agreement.participantSignature, words.drawn),
      ...signed(words.forEmployer, agreement.employerSignature, words.drawn),
      ...signed(words.forMunicipality, agreement.adviserSignature, words.drawn),
    ],
    closing: [`${words.digest} ${agreement.digest}`],
    footer: `${name} · ${letter.caseNumber} ${caseNumber}`,
    pageOf: letter.pageOf,
  };
}

function termsBlocks(terms: AgreementTerms, language: LetterLanguage): DocumentBlock[] {
  const words = AGREEMENT_WORDS[language];
  const day = (on: string) => dateInWords(on, language);
  const { employer, employerContact, subsidy, subsidyFrom, subsidyTo } = terms;
  const subsidised = subsidy && [
    words.subsidyKind[subsidy],
    subsidy !== "none" &&
      words.subsidyPeriod(subsidyFrom && day(subsidyFrom), subsidyTo && day(subsidyTo)),
  ];
  return [
    ...listed(words.parties, [
      `${words.employer}: ${employer.name}`,
      ...(employer.organisationNumber ? [`${words.number}: ${employer.organisationNumber}`] : []),
      ...(employer.place ? [`${words.place}: ${employer.place}`] : []),
    ]),
    ...listed(words.periodTitle, [
      words.kind[terms.kind],
      words.period(
        day(terms.fromOn),
        day(terms.toOn),
        hoursInWords(terms.minutesPerWeek, language),
      ),
    ]),
    ...paragraph(words.goals, terms.goals),
    ...paragraph(words.tasks, terms.tasks),
    ...listed(words.contacts, [
      ...(employerContact ? [words.atWork(employerContact.name, employerContact.phone)] : []),
      words.inMunicipality(terms.municipalContact),
    ]),
    ...listed(words.visits, terms.visits.map(day)),
    ...paragraph(
      words.norwegian,
      terms.norwegianInHours && words.norwegianAnswer[terms.norwegianInHours],
    ),
    ...paragraph(words.subsidy, subsidised?.filter(Boolean).join(" ")),
    ...paragraph(words.insurance, terms.insurance && words.insured[terms.insurance]),
  ];
}

function hoursInWords(minutes: number, language: LetterLanguage): string {
  const hours = String(Math.round((minutes / 60) * 100) / 100);
  return language === "en" ? hours : hours.replace(".", ",");
}

function listed(heading: string, items: readonly string[]): DocumentBlock[] {
  return items.length > 0
    ? [
        { kind: "heading", text: heading },
        { kind: "list", ordered: false, items },
      ]
    : [];
}

function paragraph(heading: string, text: string | null | undefined): DocumentBlock[] {
  return text
    ? [
        { kind: "heading", text: heading },
        { kind: "paragraph", text },
      ]
    : [];
}

function signed(
  who: string,
  { name, drawing }: Signature,
  drawn: (name: string) => string,
): DocumentBlock[] {
  return [
    { kind: "paragraph", text: `${who}: ${name}` },
    ...(drawing
      ? [
          {
            kind: "drawing",
            lines: linesOf(drawing),
            sheet: SIGNATURE_SHEET,
            alternative: drawn(name),
          } as const,
        ]
      : []),
  ];
}

import type { LetterLanguage } from "@/lib/letters/rules/kinds";
import { LANGUAGE_TAGS, LETTER_WORDS, municipalityName } from "@/lib/letters/rules/letterhead";
import { dateInWords } from "@/lib/letters/rules/wording";
import type { PlainDate } from "@/lib/platform/dates";
import type { DocumentBlock, OfficialDocument } from "@/lib/platform/official-pdf";
import { hoursInWords } from "@/lib/programme/rules/contract-document";
import { CONTRACT_WORDS } from "@/lib/programme/rules/contract-words";
import { elementName } from "@/lib/programme/rules/element-name";
import type { CertificateContent, CertifiedElement } from "../types";
import { CERTIFICATE_WORDS } from "./certificate-words";

/** So much of the digest stands on paper; the whole is kept with the certificate. */
const SHOWN_OF_DIGEST = 16;

export type Frame = {
  caseNumber: string;
  sender: { municipality: string; department: string | null; address: readonly string[] };
  language: LetterLanguage;
  /** Names of the kinds of elements in the language. */
  kinds: ReadonlyMap<string, string>;
};

export type CertificateToSet = {
  id: string;
  number: number;
  issuedOn: PlainDate;
  content: CertificateContent;
  digest: string;
  correction: string | null;
  issuedByName: string;
};

/** A certificate as a document to be set. The same certificate gives the same document. */
export function certificateDocument(made: CertificateToSet, frame: Frame): OfficialDocument {
  const { language, sender, caseNumber } = frame;
  const words = CERTIFICATE_WORDS[language];
  const letter = LETTER_WORDS[language];
  const municipality = municipalityName(sender.municipality, language);
  const { content } = made;
  return {
    id: made.id,
    language: LANGUAGE_TAGS[language],
    title: words.title,
    issuedOn: made.issuedOn,
    sender: {
      name: municipality,
      lines: [...(sender.department ? [sender.department] : []), ...sender.address],
    },
    recipient: [content.name],
    references: [
      { label: letter.date, value: dateInWords(made.issuedOn, language) },
      { label: letter.caseNumber, value: caseNumber },
    ],
    blocks: [
      ...opening(content, municipality, language),
      ...goalBlocks(content, language),
      { kind: "heading", text: words.elements },
      content.elements.length > 0
        ? {
            kind: "list",
            ordered: false,
            items: content.elements.map((element) => elementLine(element, frame)),
          }
        : { kind: "paragraph", text: words.noElements },
      ...attendanceBlocks(content, frame),
      ...norwegianBlocks(content, language),
      ...(made.number > 1
        ? [
            { kind: "paragraph", text: words.replaces(made.number) } as const,
            { kind: "paragraph", text: `${words.correction} ${made.correction ?? ""}` } as const,
          ]
        : []),
    ],
    closing: [
      `${words.issuedBy}: ${made.issuedByName}`,
      words.unsigned,
      `${words.digest} ${made.digest.slice(0, SHOWN_OF_DIGEST).replace(/(.{4})(?=.)/g, "$1 ")}`,
    ],
    footer: `${municipality} · ${letter.caseNumber} ${caseNumber}`,
    pageOf: letter.pageOf,
  };
}

function opening(
  { name, birthDate, startedOn, endedOn, completed }: CertificateContent,
  municipality: string,
  language: LetterLanguage,
): DocumentBlock[] {
  const words = CERTIFICATE_WORDS[language];
  const day = (on: PlainDate) => dateInWords(on, language);
  const took = words.took({ name, born: birthDate && day(birthDate), municipality });
  return [
    { kind: "paragraph", text: `${took} ${words.period(day(startedOn), day(endedOn))}` },
    {
      kind: "paragraph",
      text: `${completed ? words.completed : words.interrupted} ${words.law}`,
    },
  ];
}

function goalBlocks(content: CertificateContent, language: LetterLanguage): DocumentBlock[] {
  const goal = goalInWords(content, language);
  return goal
    ? [
        { kind: "heading", text: CERTIFICATE_WORDS[language].goal },
        { kind: "paragraph", text: goal },
      ]
    : [];
}

/** The end goal and what it is about; empty while none is set. */
export function goalInWords(
  { endGoal, endGoalDetail }: CertificateContent,
  language: LetterLanguage,
): string {
  const words = CERTIFICATE_WORDS[language];
  const named: Record<string, string> = { ...words.endGoal, ...CONTRACT_WORDS[language].endGoal };
  return [endGoal && (named[endGoal] ?? endGoal), endGoalDetail].filter(Boolean).join(": ");
}

/** An element as a line: what, how many hours a week, from when to when. */
export function elementLine(element: CertifiedElement, { kinds, language }: Frame): string {
  const words = CONTRACT_WORDS[language];
  const day = (on: PlainDate) => dateInWords(on, language);
  return [
    elementName(kinds.get(element.kind) ?? element.kind, element.title),
    words.perWeek(hoursInWords(element.minutesPerWeek, language)),
    words.period(day(element.fromOn), day(element.toOn)),
  ].join(", ");
}

/** The hours in all, and in each element or class. */
function attendanceBlocks(
  { attended }: CertificateContent,
  { kinds, language }: Frame,
): DocumentBlock[] {
  const words = CERTIFICATE_WORDS[language];
  if (attended.length === 0) return [];
  const hours = (minutes: number) => hoursInWords(halfHours(minutes), language);
  return [
    { kind: "heading", text: words.attendance },
    { kind: "paragraph", text: words.attended(hours(attendedInAll(attended))) },
    {
      kind: "list",
      ordered: false,
      items: attended.map(({ kind, title, minutes }) =>
        words.attendedIn(elementName(kinds.get(kind) ?? kind, title), hours(minutes)),
      ),
    },
  ];
}

/** Minutes to the nearest half hour, as hours of attendance are told. */
export function halfHours(minutes: number): number {
  return Math.round(minutes / 30) * 30;
}

export function attendedInAll(attended: CertificateContent["attended"]): number {
  return attended.reduce((sum, { minutes }) => sum + minutes, 0);
}

function norwegianBlocks(content: CertificateContent, language: LetterLanguage): DocumentBlock[] {
  const words = CERTIFICATE_WORDS[language];
  const skills = content.norwegian.flatMap(({ skill, goal, level }) => {
    const named = (code: string) => words.result[code as "A1"] ?? code;
    const told = [goal && words.skillGoal(named(goal)), level && words.skillLevel(named(level))];
    const known = told.filter(Boolean);
    return known.length > 0 ? [`${words.skill[skill]}: ${known.join(", ")}`] : [];
  });
  const tests = testsInWords(content, language);
  const items = [...skills, ...tests];
  return items.length > 0
    ? [
        { kind: "heading", text: words.norwegian },
        { kind: "list", ordered: false, items },
      ]
    : [];
}

/** Each test with its day and its result. */
export function testsInWords({ tests }: CertificateContent, language: LetterLanguage): string[] {
  const words = CERTIFICATE_WORDS[language];
  return tests.map(({ kind, on, parts, passed }) => {
    const results = [
      ...parts.map(({ skill, result }) => `${words.skill[skill]} ${words.result[result]}`),
      ...(passed === null ? [] : [passed ? words.passed : words.notPassed]),
    ];
    return `${words.test[kind]}, ${dateInWords(on, language)}: ${results.join(", ")}`;
  });
}
